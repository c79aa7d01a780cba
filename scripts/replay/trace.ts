import { SITES } from '../../content/sites/index.ts';
import type { Site } from '../../content/sites/site.ts';
import type { Answer } from '../../lib/core/moments.ts';
import type { Seen } from '../../lib/core/observations.ts';
import type { Place } from '../../lib/core/place.ts';
import { classify } from '../../lib/core/sites/classify.ts';
import { BadInput, objectIn } from './bad-input.ts';
import { amount, type Check, type Fields, flag, oneOf, optional, text, that } from './checks.ts';
import { site } from './sites.ts';
import { SURFACES } from './surfaces.ts';

/** What a tab tells while it has attention. */
export type Told = Extract<Seen, { type: 'scrolled' | 'typed' | 'sent' | 'drafted' | 'left' }>;

/** One line of a trace, as lib/core understands it. A place of null is on no site of the atlas or of one's own. */
export type TraceEvent = { at: number } & (
  | { event: 'arrive' | 'move'; tab: number; place: Place | null; fresh: boolean }
  | { event: 'told'; tab: number; told: Told }
  | { event: 'answer'; answer: Answer }
);

const EVENTS = ['arrive', 'move', 'scroll', 'type', 'draft', 'send', 'leave', 'answer'] as const;
const WHYS = ['hidden', 'blurred', 'idle', 'closed', 'asleep', 'quit'] as const;
const CHOICES = 'leave keep later not-a-loop less off pass esc intend set-aside stop-family'.split(' ');

const address = that((value) => typeof value === 'string' && URL.canParse(value), 'an address');
const tab = that((value) => Number.isFinite(value), 'a number');

/** A field of a line, once it is what it should be. */
function need<T>(fields: Fields, field: string, check: Check): T {
  const faults = check(fields[field], field);
  if (faults.length > 0) throw new BadInput(faults);
  return fields[field] as T;
}

function placeIn(fields: Fields, sites: readonly Site[]): Place | null {
  if (fields.url === undefined) {
    const place: Place = { site: need(fields, 'site', site), surface: need(fields, 'surface', oneOf(SURFACES)) };
    const subject = need<string | undefined>(fields, 'subject', optional(text));
    return subject === undefined ? place : { ...place, subject };
  }
  const found = classify(need(fields, 'url', address), sites);
  if (!found) return null;
  const { key, ...place } = found;
  return key === null ? place : { ...place, subject: key };
}

function answerIn(fields: Fields): Answer {
  const choice = need<Answer['choice']>(fields, 'choice', oneOf(CHOICES));
  if (choice === 'later') return { choice, until: need(fields, 'until', amount(1)) };
  return choice === 'intend' ? { choice, minutes: need(fields, 'minutes', amount(1)) } : { choice };
}

function toldIn(fields: Fields, event: Exclude<(typeof EVENTS)[number], 'arrive' | 'move' | 'answer'>): Told {
  switch (event) {
    case 'scroll':
      return { type: 'scrolled', screens: need(fields, 'screens', amount(0)), rests: true };
    case 'type':
      return { type: 'typed', characters: need(fields, 'chars', amount(0)) };
    case 'send':
      return { type: 'sent', sends: 1 };
    case 'draft':
      return { type: 'drafted' };
    case 'leave':
      return { type: 'left', why: need(fields, 'why', oneOf(WHYS)) };
  }
}

/**
 * Reads one line of a trace.
 * @param sites those that an address may be on.
 * @throws BadInput that says what is wrong and what was expected.
 */
export function readLine(line: string, sites: readonly Site[] = SITES): TraceEvent {
  const fields = objectIn(line);
  const at = need<number>(fields, 'at', amount(0));
  const event = need<(typeof EVENTS)[number]>(fields, 'event', oneOf(EVENTS));
  if (event === 'answer') return { at, event, answer: answerIn(fields) };
  const here = { at, tab: need<number>(fields, 'tab', tab) };
  if (event !== 'arrive' && event !== 'move') return { ...here, event: 'told', told: toldIn(fields, event) };
  const fresh = need<boolean | undefined>(fields, 'fresh', optional(flag)) === true;
  return { ...here, event, place: placeIn(fields, sites), fresh };
}

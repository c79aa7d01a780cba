import { SITES } from '../../content/sites/index.ts';
import type { Surface } from '../../content/sites/site.ts';
import type { Answer } from '../../lib/core/moments.ts';
import type { Seen, Why } from '../../lib/core/observations.ts';
import type { Place } from '../../lib/core/place.ts';
import { classify } from '../../lib/core/sites/classify.ts';

/** One line of a trace, as lib/core understands it. A place of null is on no site of the atlas. */
export type TraceEvent = { at: number; tab: number } & (
  | { event: 'arrive' | 'move'; place: Place | null; fresh: boolean }
  | { event: 'seen'; seen: Seen }
  | { event: 'draft' }
  | { event: 'answer'; answer: Answer }
);

/** What is wrong with a line, and what was expected instead. */
export class BadLine extends Error {}

type Fields = Record<string, unknown>;

const SURFACES: readonly string[] = [
  'feed',
  'shortform',
  'stories',
  'explore',
  'profile',
  'followList',
  'inbox',
  'thread',
  'post',
  'other',
];
const WHYS: readonly string[] = ['hidden', 'blurred', 'idle', 'closed', 'asleep', 'quit'];
const CHOICES: readonly string[] = ['leave', 'keep', 'later', 'not-a-loop', 'less', 'off', 'pass', 'esc'];
const EVENTS = ['arrive', 'move', 'scroll', 'type', 'draft', 'send', 'leave', 'answer'];

function refuse(field: string, value: unknown, expected: string): never {
  const given = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  throw new BadLine(`"${field}" ${given}, expected ${expected}`);
}

function numberIn(fields: Fields, field: string, least = 0): number {
  const value = fields[field];
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) {
    return refuse(field, value, `a number from ${least} up`);
  }
  return value;
}

function oneOf(fields: Fields, field: string, words: readonly string[]): string {
  const value = fields[field];
  return typeof value === 'string' && words.includes(value)
    ? value
    : refuse(field, value, `one of ${words.join(', ')}`);
}

function placeIn(fields: Fields): Place | null {
  const { url, site, subject } = fields;
  if (url === undefined) {
    const known = oneOf(
      { site },
      'site',
      SITES.map(({ id }) => id),
    );
    const place = { site: known, surface: oneOf(fields, 'surface', SURFACES) as Surface };
    if (subject === undefined) return place;
    return typeof subject === 'string' ? { ...place, subject } : refuse('subject', subject, 'a text');
  }
  if (typeof url !== 'string' || !URL.canParse(url)) return refuse('url', url, 'an address');
  const found = classify(url);
  if (!found) return null;
  const { key, ...place } = found;
  return key === null ? place : { ...place, subject: key };
}

function answerIn(fields: Fields): Answer {
  const choice = oneOf(fields, 'choice', CHOICES) as Answer['choice'];
  return choice === 'later' ? { choice, until: numberIn(fields, 'until', 1) } : { choice };
}

function freshIn({ fresh }: Fields): boolean {
  return fresh === undefined || typeof fresh === 'boolean' ? fresh === true : refuse('fresh', fresh, 'true or false');
}

function eventIn(fields: Fields): TraceEvent {
  const at = numberIn(fields, 'at');
  const event = oneOf(fields, 'event', EVENTS);
  if (event === 'answer') return { at, tab: -1, event, answer: answerIn(fields) };
  const tab = numberIn(fields, 'tab');
  const seen = (what: Seen): TraceEvent => ({ at, tab, event: 'seen', seen: what });
  switch (event) {
    case 'arrive':
    case 'move':
      return { at, tab, event, place: placeIn(fields), fresh: freshIn(fields) };
    case 'scroll':
      return seen({ type: 'scrolled', screens: numberIn(fields, 'screens'), rests: true });
    case 'type':
      return seen({ type: 'typed', characters: numberIn(fields, 'chars') });
    case 'send':
      return seen({ type: 'sent', sends: 1 });
    case 'leave':
      return seen({ type: 'left', why: oneOf(fields, 'why', WHYS) as Why });
    default:
      return { at, tab, event: 'draft' };
  }
}

/**
 * Reads one line of a trace.
 * @throws BadLine that says what is wrong and what was expected.
 */
export function readLine(line: string): TraceEvent {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    throw new BadLine('this is not JSON, expected one JSON object');
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new BadLine(`this is ${JSON.stringify(fields)}, expected one JSON object`);
  }
  return eventIn(fields as Fields);
}

import type { Wording } from '../../content/nudges/nudge.ts';
import type { Because } from './moments.ts';

const MINUTE = 60_000;
const TO_TWELVE = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TO_TWELFTH = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];
const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** Fewer attended minutes than this say little; where enough was scrolled in them, the screens are told instead. */
const FEW_MINUTES = 5;
const MANY_SCREENS = 20;

/** Up to this many minutes a span is told to five minutes; nobody says "five hours and twenty minutes" of a morning. */
const EXACT_MINUTES = 180;
const DAY_MINUTES = 24 * 60;

/** What led to a card that a wording is chosen for; a time one chose to look again has a sentence of its own. */
type Told = Exclude<Because, { loop: 'promise' }>;

/** What a card says: the sentence, and under it what was counted, unless the sentence itself says so. */
export interface CardWords {
  sentence: string;
  fact: string | null;
}

/**
 * Fills a wording with what led to the moment.
 *
 *     wordCard({ text: 'That’s the {nth} look here in {span}.' }, { loop: 'messages', look: 4, withinMs: 1_700_000 }, 'X')
 *     // { sentence: 'That’s the 4th look here in half an hour.', fact: null }
 */
export function wordCard(wording: Pick<Wording, 'text' | 'fact'>, because: Told, siteName: string): CardWords {
  const values = new Map(Object.entries({ ...counts(because), site: siteName }));
  const sentence = wording.text.replace(/\{(\w+)\}/g, (hole, name: string) => values.get(name) ?? hole);
  const fact = wording.fact ? factOf(because) : null;
  return { sentence: capital(sentence), fact: fact === null ? null : capital(fact) };
}

function counts(because: Told): Record<string, string> {
  switch (because.loop) {
    case 'messages':
      return { nth: ordinal(because.look), looks: number(because.look), span: span(because.withinMs) };
    case 'feed':
      return feedCounts(because.feedMs, because.screens);
    case 'intention':
      return { ...feedCounts(because.feedMs, because.screens), chosen: lasting(because.minutes) };
    case 'door':
      return {};
    case 'profile':
      return { nth: ordinal(because.visit), visits: number(because.visit), span: span(because.withinMs) };
    case 'draft':
      return { nth: ordinal(because.asks), span: span(because.withinMs) };
  }
}

function feedCounts(feedMs: number, screens: number): Record<string, string> {
  return { minutes: lasting(wholeMinutes(feedMs)), screens: counted(Math.floor(screens), 'screen') };
}

/** @returns null at the door of a feed, where nothing was counted yet. */
function factOf(because: Told): string | null {
  switch (because.loop) {
    case 'messages':
      return `the ${nthInWords(because.look)} look here in ${span(because.withinMs)}.`;
    case 'feed':
    case 'intention':
      return `${feedSoFar(because.feedMs, because.screens)} here so far.`;
    case 'profile':
      return `the ${nthInWords(because.visit)} visit here in ${span(because.withinMs)}.`;
    case 'draft':
      return `the ${nthInWords(because.asks)} draft like this in ${span(because.withinMs)}.`;
    case 'door':
      return null;
  }
}

function feedSoFar(feedMs: number, screens: number): string {
  const minutes = wholeMinutes(feedMs);
  const byScreens = minutes < FEW_MINUTES && screens >= MANY_SCREENS;
  return byScreens ? counted(Math.floor(screens), 'screen') : lasting(minutes);
}

/** Minutes that have gone by entirely; the first one counts from its start. */
function wholeMinutes(ms: number): number {
  return Math.max(1, Math.floor(ms / MINUTE));
}

/**
 * The time in which looks, visits or drafts fell, never told shorter than it was (rule 15): up to the next five
 * minutes, and after three hours up to the next hour.
 */
function span(ms: number): string {
  const minutes = ms / MINUTE;
  const step = minutes > EXACT_MINUTES ? 60 : 5;
  return lasting(Math.max(5, Math.ceil(minutes / step) * step));
}

/** A length of time in whole minutes: "twelve minutes", "half an hour", "two hours and ten minutes". */
function lasting(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === DAY_MINUTES) return 'a day';
  if (hours === 0) return rest === 30 ? 'half an hour' : counted(rest, 'minute');
  if (rest === 30) return hours === 1 ? 'an hour and a half' : `${number(hours)} and a half hours`;
  const whole = hours === 1 ? 'an hour' : counted(hours, 'hour');
  return rest === 0 ? whole : `${whole} and ${counted(rest, 'minute')}`;
}

function counted(count: number, thing: string): string {
  return `${number(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** In words up to twelve and for the fives up to 55, which is how people say them; other numbers in figures. */
function number(count: number): string {
  if (count === 15) return 'fifteen';
  const ten = TENS[Math.floor(count / 10)];
  if (ten && count % 5 === 0) return count % 10 === 0 ? ten : `${ten}-five`;
  return TO_TWELVE[count] ?? String(count);
}

/** "fourth"; in figures after the twelfth. */
function nthInWords(count: number): string {
  return TO_TWELFTH[count - 1] ?? ordinal(count);
}

function ordinal(count: number): string {
  return `${count}${SUFFIXES[ENGLISH_ORDINALS.select(count)] ?? 'th'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

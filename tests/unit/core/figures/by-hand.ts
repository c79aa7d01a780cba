import type { Surface } from '../../../../content/sites/site.ts';
import type { Segment } from '../../../../lib/core/records.ts';

/**
 * The figures once more, from nothing but segments and with none of the project's rules at hand: slowly, minute by minute,
 * and asking the calendar of the platform for each of them.
 */

const MINUTE = 60_000;
const FEEDS: readonly Surface[] = ['feed', 'shortform', 'stories', 'explore'];
const FROM_FEEDS: readonly Surface[] = ['post', 'profile', 'followList'];
const MESSAGES: readonly Surface[] = ['inbox', 'thread'];
const KINDS: Readonly<Record<string, 'social' | 'messaging' | 'both'>> = {
  whatsapp: 'messaging',
  instagram: 'both',
  x: 'both',
};

export interface Calendar {
  timeZone: string;
  startsAt: number;
}

/** What the wall shows: `2026-03-29 04:00`. */
function shown(at: number, timeZone: string): string {
  const format =
    FORMATS.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  FORMATS.set(timeZone, format);
  return format.format(at);
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const BEGUN = new Map<string, number>();

/** Where a day begins: the first quarter of an hour of these two days at which the wall shows its name and hour. */
export function beginning(day: string, calendar: Calendar): number {
  const key = `${day} ${calendar.timeZone} ${calendar.startsAt}`;
  const known = BEGUN.get(key) ?? search(day, calendar);
  BEGUN.set(key, known);
  return known;
}

function search(day: string, { timeZone, startsAt }: Calendar): number {
  const wanted = `${day} ${String(startsAt).padStart(2, '0')}:00`;
  const around = Date.parse(`${day}T00:00:00Z`);
  for (let at = around - 15 * 60 * MINUTE; at < around + 40 * 60 * MINUTE; at += 15 * MINUTE) {
    if (shown(at, timeZone) === wanted) return at;
  }
  throw new Error(`No clock in ${timeZone} showed ${wanted}.`);
}

/** Whether each segment counted for a feed, by its id. */
function inFeed(segments: readonly Segment[]): Set<string> {
  const open = new Set<string>();
  const found = new Set<string>();
  for (const { id, visit, site, surface } of segments) {
    if (KINDS[site] === 'messaging') continue;
    const own = FEEDS.includes(surface) || (FROM_FEEDS.includes(surface) && open.has(visit));
    if (own && !(MESSAGES.includes(surface) && KINDS[site] !== 'social')) {
      open.add(visit);
      found.add(id);
    }
  }
  return found;
}

export interface Look {
  site: string;
  day: string;
  at: number;
}

interface Being {
  segments: Segment[];
  last: number;
}

function sum(all: readonly Segment[], of: (segment: Segment) => number): number {
  return all.reduce((total, segment) => total + of(segment), 0);
}

/** Nothing new, nothing written, hardly scrolled, and over within so many seconds (rule 3). */
function wasLook({ segments }: Being, seconds: number): boolean {
  const fresh = segments.some((each) => each.fresh || each.freshAfterMs !== undefined);
  const written = sum(segments, ({ sends }) => sends) > 0 || sum(segments, ({ characters }) => characters) >= 5;
  const attended = sum(segments, ({ from, to }) => to - from);
  return !fresh && !written && sum(segments, ({ screens }) => screens) < 2 && attended <= seconds * 1000;
}

function lookOf({ segments: [first] }: Being): Look[] {
  return first ? [{ site: first.site, day: first.day, at: first.from }] : [];
}

/** Looks at messages: being there, with less than half a minute elsewhere in between. */
function looksAtMessages(segments: readonly Segment[]): Look[] {
  const beings: Being[] = [];
  const last = new Map<string, Being>();
  for (const segment of segments) {
    if (!MESSAGES.includes(segment.surface) || KINDS[segment.site] === 'social') continue;
    const before = last.get(segment.site);
    if (before && segment.from - before.last < 30_000) {
      before.segments.push(segment);
      before.last = segment.to;
    } else {
      const being = { segments: [segment], last: segment.to };
      beings.push(being);
      last.set(segment.site, being);
    }
  }
  return beings.filter((being) => wasLook(being, 300)).flatMap(lookOf);
}

/** Looks at feeds: what of one visit was in feeds, where the visit never came to the messages. */
function looksAtFeeds(segments: readonly Segment[], feed: Set<string>): Look[] {
  const visits = Map.groupBy(segments, ({ visit }) => visit);
  return [...visits.values()].flatMap((own) => {
    const messages = own.some(({ surface }) => MESSAGES.includes(surface));
    const being = { segments: own.filter(({ id }) => feed.has(id)), last: 0 };
    return !messages && being.segments.length > 0 && wasLook(being, 45) ? lookOf(being) : [];
  });
}

export interface ByHand {
  looks: Look[];
  /** Segments that were in feeds. */
  feed: Segment[];
}

/** Looks and feeds. @param segments in order of time, whole: none of them cut at the end of a day. */
export function byHand(segments: readonly Segment[]): ByHand {
  const feed = inFeed(segments);
  const looks = [...looksAtMessages(segments), ...looksAtFeeds(segments, feed)];
  return { looks: looks.sort((a, b) => a.at - b.at), feed: segments.filter(({ id }) => feed.has(id)) };
}

/** The instants of all minutes of the person's days of which a part was spent in feeds, by day. */
export function feedMinutes(feed: readonly Segment[], calendar: Calendar): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { day, from, to } of feed) {
    const begins = beginning(day, calendar);
    const minutes = found.get(day) ?? new Set();
    found.set(day, minutes);
    const first = Math.floor((from - begins) / MINUTE);
    minutes.add(first);
    for (let minute = first; begins + minute * MINUTE < to; minute += 1) minutes.add(minute);
  }
  return found;
}

/** The weekday of a day (0 is Monday) by its name in English. */
export function weekdayNumber(day: string): number {
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(day));
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name);
}

/** The hour on the wall. */
export function hourAt(at: number, timeZone: string): number {
  return Math.floor(wallAt(at, timeZone) / 60);
}

/** Minutes after midnight on the wall. */
export function wallAt(at: number, timeZone: string): number {
  const [hours = 0, minutes = 0] = shown(at, timeZone).slice(11).split(':').map(Number);
  return hours * 60 + minutes;
}

/** Half-way points of sorted numbers, found by counting from both ends. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const rest = place % 1;
  return (sorted[place - rest] ?? 0) * (1 - rest) + (sorted[Math.min(sorted.length - 1, place - rest + 1)] ?? 0) * rest;
}

import { causeOf, withAnswers } from './history-answers.ts';
import { HEARTBEAT_MS } from './next-report.ts';
import type { Observation, Seen } from './observations.ts';
import { isStepped, type Place, samePlace } from './place.ts';
import type { Mark, Moment, Segment } from './records.ts';

/** Turning what is stored back into what was seen, so that the engine can be run over it once more. */

const MINUTE = 60_000;

/** An observation, without what all have. Its id is given where a record was named for it. */
interface Told {
  at: number;
  seen: Seen;
  id?: string | undefined;
  /** Nothing was told before it for long: the computer slept. */
  woke?: true;
}

/** The ids of the observations that moments came of, by site and minute. */
type Causes = ReadonlyMap<string, string>;

/** A segment, and those just before and after it. */
interface Stretch {
  segment: Segment;
  last: Segment | undefined;
  next: Segment | undefined;
}

/**
 * Turns stored segments and moments back into the observations they came of, oldest first. Folded with the settings and
 * the chance of then, these give the same moments, segments and totals; with other settings they tell what those would
 * have noticed, to the minute, for between two marks it is not known when something was done.
 *
 * Total: what was cut off at either end, or lost its subject after 48 hours (rule 34), is told as far as it is known. Of
 * a moment whose segment is not there, the answer is left out.
 * @param segments in any order, those that the end of a day split among them. Where a clock was set back and two claim
 * the same time, the earlier one ends where the later begins.
 * @param moments in any order, each with all that was amended to it.
 */
export function expand(segments: readonly Segment[], moments: readonly Moment[]): Observation[] {
  const causes = new Map(moments.map((moment) => [minuteOf(moment.site, moment.at), causeOf(moment)]));
  const whole = clipped(joined(segments));
  const told = whole.flatMap((segment, index) => {
    const stretch = { segment, last: whole[index - 1], next: whole[index + 1] };
    return [entry(stretch), ...within(stretch, causes), ...exit(stretch)];
  });
  return withAnswers(numbered(withHeartbeats(told)), moments);
}

/** What begins at the very same time begins in this order: who wakes to a page may move on in it at once. */
const ORDER: readonly Segment['began'][] = ['continued', 'woke', 'arrived', 'moved'];

function inTime(a: Segment, b: Segment): number {
  return a.from - b.from || a.to - b.to || ORDER.indexOf(a.began) - ORDER.indexOf(b.began);
}

/** The segments in order of time, each in one piece. */
function joined(parts: readonly Segment[]): Segment[] {
  const whole = new Map<string, Segment>();
  for (const part of parts.toSorted(inTime)) {
    const first = part.began === 'continued' ? whole.get(part.id.replace(/\+\d+$/, '')) : undefined;
    if (first) whole.set(first.id, { ...first, to: part.to });
    else whole.set(part.id, part);
  }
  return [...whole.values()];
}

/** None goes on after the next has begun, for attention is in one place at a time. */
function clipped(whole: readonly Segment[]): Segment[] {
  return whole.map((segment, index) => {
    const to = Math.max(segment.from, Math.min(segment.to, whole[index + 1]?.from ?? segment.to));
    const marks = segment.marks.map(([afterMs, ...rest]): Mark => [Math.min(afterMs, to - segment.from), ...rest]);
    return { ...segment, to, marks };
  });
}

/** A moment is kept to the minute, and on one site there are never two in the same. */
function minuteOf(site: string, at: number): string {
  return `${site} ${Math.floor(at / MINUTE)}`;
}

/** How attention came from one segment to the next where it never left the page; null where it did. */
function passage(last: Segment | undefined, next: Segment | undefined): 'moved' | 'woke' | null {
  if (!last || !next) return null;
  if (next.began === 'moved' && last.to === next.from) return 'moved';
  return next.began === 'woke' && samePlace(last, next) ? 'woke' : null;
}

/** Where a segment was. Who moved is somewhere else: where it looks the same, a subject has been forgotten. */
function placeOf({ segment, last }: Stretch): Place {
  const { id, site, surface } = segment;
  const isSame = last !== undefined && passage(last, segment) === 'moved' && samePlace(last, segment);
  const subject = isSame ? `forgotten:${id}` : segment.subject;
  return subject === undefined ? { site, surface } : { site, surface, subject };
}

function entry(stretch: Stretch): Told {
  const { id, from: at, fresh, busy = false } = stretch.segment;
  const came = passage(stretch.last, stretch.segment);
  // That attention had ended while the computer slept is for the engine to find.
  if (came === 'woke') return { at, id: id.replace(/:woke$/, ''), seen: { type: 'waited' }, woke: true };
  const place = placeOf(stretch);
  const seen: Seen =
    came === 'moved' ? { type: 'moved', place, fresh, stepped: true } : { type: 'arrived', place, fresh, busy };
  return { at, id, seen };
}

function exit({ segment, next }: Stretch): Told[] {
  const { to: at } = segment;
  const went = passage(segment, next);
  if (went === 'moved') return [];
  return [{ at, seen: went === 'woke' ? { type: 'waited' } : { type: 'left', why: 'hidden' } }];
}

/** What was done before anything is told of it: stepping from one story or short to the next is a screen by itself. */
function doneBefore({ segment, last }: Stretch): Mark {
  const isStep = passage(last, segment) === 'moved' && isStepped(segment.surface) && last?.surface === segment.surface;
  return [0, isStep ? 1 : 0, 0, 0, 0, 0];
}

/** What was done in a segment, mark by mark, and what became of its title. */
function within(stretch: Stretch, causes: Causes): Told[] {
  const { segment } = stretch;
  const { from, to, screens, characters, sends, drafts, freshAfterMs } = segment;
  const told: Told[] = [];
  let before = doneBefore(stretch);
  let { busy = false }: { busy?: boolean } = segment;
  for (const mark of segment.marks) {
    const at = from + mark[0];
    const how = mark[5];
    const id = how === 3 ? causes.get(minuteOf(segment.site, at)) : undefined;
    const wasBusy = busy;
    busy = how === 2;
    told.push(...done(stretch, before, mark, id));
    if (busy !== wasBusy) told.push({ at, seen: { type: 'called', busy } });
    const rests = how === 1 || how === 3;
    if (rests && mark[4] === before[4]) told.push({ at, id, seen: { type: 'scrolled', screens: 0, rests } });
    before = mark;
  }
  told.push(...done(stretch, before, [to - from, screens, characters, sends, drafts, 0]));
  // A very long segment has no mark for each call: what comes after it says whether one is on.
  const goesOn = passage(segment, stretch.next) !== null;
  const { busy: stillBusy = false }: { busy?: boolean } = stretch.next ?? {};
  if (goesOn && stillBusy !== busy) told.push({ at: to, seen: { type: 'called', busy: stillBusy } });
  if (freshAfterMs !== undefined) told.push({ at: Math.min(from + freshAfterMs, to), seen: { type: 'freshened' } });
  return told.sort((a, b) => a.at - b.at);
}

/** What was done from one mark to another. When in between is not known: it is told at the second. */
function done(stretch: Stretch, before: Mark, mark: Mark, id?: string): Told[] {
  const at = stretch.segment.from + mark[0];
  const more = (count: 1 | 2 | 3 | 4) => Math.max(0, mark[count] - before[count]);
  const [screens, characters, sends] = [more(1), more(2), more(3)];
  const seen: Seen[] = [];
  if (characters > 0) seen.push({ type: 'typed', characters });
  if (sends > 0) seen.push({ type: 'sent', sends });
  seen.push(...scrolling(stretch, screens));
  const acts = seen.map((each): Told => ({ at, seen: each }));
  const draft: Told = { at, id, seen: { type: 'drafted' } };
  return [...acts, ...repeated(more(4), draft)];
}

function scrolling(stretch: Stretch, screens: number): Seen[] {
  if (screens === 0) return [];
  if (!isStepped(stretch.segment.surface)) return [{ type: 'scrolled', screens, rests: false }];
  return [{ type: 'stepped', steps: screens }];
}

function repeated<T>(times: number, what: T): T[] {
  return Array.from({ length: times }, () => what);
}

/** An attended page tells now and then that it is: a segment is unbroken, so nobody slept in it. */
function withHeartbeats(told: readonly Told[]): Told[] {
  return told.flatMap((each, index) => {
    const last = told[index - 1];
    if (!last || last.seen.type === 'left' || each.woke) return [each];
    const beats = Math.max(0, Math.ceil((each.at - last.at) / HEARTBEAT_MS) - 1);
    const waited = Array.from({ length: beats }, (_, beat): Told => {
      return { at: last.at + (beat + 1) * HEARTBEAT_MS, seen: { type: 'waited' } };
    });
    return [...waited, each];
  });
}

/** Each arrival has a tab of its own, for which tab it was is not kept. */
function numbered(told: readonly Told[]): Observation[] {
  let tab = 0;
  return told.map(({ at, seen, id = '' }, index) => {
    if (seen.type === 'arrived') tab += 1;
    return { ...seen, id: id || `again.${index}`, at, tab };
  });
}

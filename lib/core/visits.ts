import { dayOf } from './day.ts';
import { loopOf, type Place, samePlace, siteOfTarget, type Target, targetsOf } from './place.ts';
import { afterQuiet } from './quiet.ts';
import type { Segment } from './records.ts';
import { isPageWatched, watchedOn } from './settings.ts';
import { type TargetState, targetState, type Visit, withTarget } from './state.ts';
import {
  AWAY_MS,
  begin,
  isBusiness,
  isConversation,
  isLook,
  isOver,
  type Past,
  pause,
  resume,
  type Stay,
} from './stays.ts';
import type { Tally } from './totals.ts';
import { dayIn, type EngineSettings, kindOf, type Turn } from './turn.ts';
import { addLook, addVisit } from './usual.ts';

/** Folding attention into visits, segments and stays (rules 2 and 3). */

/** What went before is forgotten once no window can reach it: the widest a person may choose, ms. */
const LOOKS_KEPT_MS = 480 * 60_000;
/** Visits to a watched page and asks count for a day (rules 5 and 7), ms. */
const DAY_MS = 24 * 60 * 60_000;
const PAST_KEPT = 24;

/** The parts of a segment, one for each of the person's days it touches; the counts stay with the first. */
export function splitByDay(segment: Segment, settings: EngineSettings): Segment[] {
  const parts: Segment[] = [];
  let rest = segment;
  for (;;) {
    const day = dayOf(rest.from, { timeZone: settings.timeZone, startsAt: settings.dayStartsAt });
    const part = { ...rest, day: day.day, to: Math.min(rest.to, day.to) };
    parts.push(part);
    if (rest.to <= day.to) return parts;
    const id = `${segment.id}+${parts.length}`;
    const counts = { screens: 0, characters: 0, sends: 0, drafts: 0, marks: [], began: 'continued' } as const;
    rest = { ...rest, id, from: day.to, ...counts };
  }
}

/** What a segment adds to the totals of its days. */
export function talliesOf(segment: Segment, targets: readonly Target[], settings: EngineSettings): Tally[] {
  return splitByDay(segment, settings).map((part) => ({
    day: dayIn(settings, part.from),
    site: part.site,
    spent: { segment: part, targets },
  }));
}

function recent(turn: Turn, target: Target): readonly Past[] {
  const kept = loopOf(target) === 'messages' ? LOOKS_KEPT_MS : DAY_MS;
  return targetState(turn.state, target).past.filter((each) => each.from > turn.at - kept);
}

/** What a target has behind it, with one more. */
export function withPast(turn: Turn, target: Target, added: Past): void {
  turn.state = withTarget(turn.state, target, { past: [...recent(turn, target).slice(1 - PAST_KEPT), added] });
}

/** A stay at messages is a look, or business, or a long reading that is neither. */
function withMessages(turn: Turn, target: Target, stay: Stay, look: boolean): void {
  const { from, leftAt: to } = stay;
  const business = isBusiness(stay);
  if (isConversation(stay)) {
    const { past } = targetState(turn.state, target);
    turn.state = withTarget(turn.state, target, { past: past.filter((each) => each.business) });
  }
  if (business) withPast(turn, target, { from, to, business });
  if (!look) return;
  withPast(turn, target, { from, to });
  turn.state = { ...turn.state, days: addLook(turn.state.days, dayIn(turn.settings, from), target, from) };
}

function finishStay(turn: Turn, target: Target, stay: Stay): void {
  turn.state = withTarget(turn.state, target, { stay: null });
  const loop = loopOf(target);
  if (loop === 'profile') return withPast(turn, target, { from: stay.from, to: stay.leftAt });
  const visit = turn.state.visits[siteOfTarget(target)];
  // A glance at the feed on the way to the messages is no look of its own.
  const onTheWay = loop === 'feed' && visit?.messages === true;
  const look = isLook(target, stay) && !onTheWay;
  if (loop === 'messages') withMessages(turn, target, stay, look);
  if (!look) return;
  const day = dayIn(turn.settings, stay.from);
  turn.effects.push({ type: 'tally', tally: { day, site: siteOfTarget(target), look: stay.from } });
}

/** Lets go of what no rule can reach any more, so that the state stays small however many sites there are. */
function tidy(turn: Turn): void {
  const old = turn.at - DAY_MS;
  const targets: [string, TargetState][] = [];
  for (const [key, known] of Object.entries(turn.state.targets)) {
    const past = recent(turn, key as Target);
    const isIdle = !known.stay && !known.quiet && past.length === 0 && known.momentAt < old;
    if (!isIdle) targets.push([key, past.length === known.past.length ? known : { ...known, past }]);
  }
  turn.state = { ...turn.state, targets: Object.fromEntries(targets) };
}

/** Ends what has ended by itself: stays and visits that were left long enough ago. */
export function settle(turn: Turn): void {
  const { targets, visits } = turn.state;
  // Asked with every step: most of the time nothing has ended, and then nothing is made.
  for (const key in targets) {
    const known = targets[key];
    if (known?.quiet || known?.stay?.since === null) settleTarget(turn, key as Target, known);
  }
  for (const site in visits) {
    if (visits[site] && isLeft(visits[site], turn.at)) return closeVisits(turn);
  }
}

function settleTarget(turn: Turn, target: Target, { stay, quiet }: TargetState): void {
  const visit = turn.state.visits[siteOfTarget(target)];
  const visitLeftAt = visit ? visit.leftAt : (stay?.leftAt ?? null);
  if (stay && isOver(target, stay, visitLeftAt, turn.at)) finishStay(turn, target, stay);
  const passed = quiet?.why === 'pass' && visitLeftAt !== null && turn.at - visitLeftAt >= AWAY_MS;
  if (quiet && (quiet.until <= turn.at || passed))
    turn.state = withTarget(turn.state, target, { quiet: afterQuiet(quiet, turn.at) });
}

function isLeft({ leftAt }: Visit, at: number): boolean {
  return leftAt !== null && at - leftAt >= AWAY_MS;
}

function closeVisits(turn: Turn): void {
  const open = Object.entries(turn.state.visits).filter(([, visit]) => !isLeft(visit, turn.at));
  turn.state = { ...turn.state, visits: Object.fromEntries(open) };
}

/** Nothing is remembered of a page once it is no longer watched (rule 34). */
export function forgetUnwatched(turn: Turn): void {
  const { targets } = turn.state;
  for (const key in targets) if (!isPageWatched(turn.settings, key as Target)) return forgetPages(turn);
}

function forgetPages(turn: Turn): void {
  const { today, targets } = turn.state;
  const isKept = (target: Target) => isPageWatched(turn.settings, target);
  const kept = Object.entries(targets).filter(([target]) => isKept(target as Target));
  // The day's cap counts on, and knows no more of the moment than its site.
  const moments = today.moments.map((target): Target => (isKept(target) ? target : `profile:${siteOfTarget(target)}`));
  turn.state = { ...turn.state, targets: Object.fromEntries(kept), today: { ...today, moments } };
}

function closeSegment(turn: Turn): void {
  const { segment, attended } = turn.state;
  if (!segment || !attended) return;
  const whole = { ...segment, to: turn.at };
  for (const part of splitByDay(whole, turn.settings)) turn.effects.push({ type: 'segment', segment: part });
  for (const tally of talliesOf(whole, attended.targets, turn.settings)) turn.effects.push({ type: 'tally', tally });
  turn.state = { ...turn.state, segment: null };
}

/** How attention comes to a place. */
export interface Coming {
  tab: number;
  place: Place;
  fresh: boolean;
  busy: boolean;
  began: Segment['began'];
}

function openSegment(turn: Turn, { place, fresh, busy, began }: Coming, id: string, visit: string): void {
  const { day } = dayIn(turn.settings, turn.at);
  const { at: from } = turn;
  const counts = { screens: 0, characters: 0, sends: 0, drafts: 0 };
  const { site, surface, subject } = place;
  const where = subject === undefined ? { site, surface } : { site, surface, subject };
  const segment: Segment = { id, visit, day, ...where, from, to: from, ...counts, fresh, began, marks: [] };
  turn.state = { ...turn.state, segment: busy ? { ...segment, busy } : segment };
}

function enterVisit(turn: Turn, site: string, began: string): string {
  const { visits } = turn.state;
  const { id, messages } = visits[site] ?? { id: began, messages: false };
  if (!visits[site]) {
    const day = dayIn(turn.settings, turn.at);
    turn.effects.push({ type: 'tally', tally: { day, site, visits: 1 } });
    turn.state = { ...turn.state, days: addVisit(turn.state.days, day) };
    tidy(turn);
  }
  turn.state = { ...turn.state, visits: { ...visits, [site]: { id, leftAt: null, messages } } };
  return id;
}

function markMessages(turn: Turn, site: string): void {
  const visit = turn.state.visits[site];
  if (visit) turn.state = { ...turn.state, visits: { ...turn.state.visits, [site]: { ...visit, messages: true } } };
}

/** Enters a target. @returns whether a stay began, so that the person has arrived. */
function enterTarget(turn: Turn, target: Target, fresh: boolean): boolean {
  const { stay } = targetState(turn.state, target);
  turn.state = withTarget(turn.state, target, {
    stay: stay ? { ...resume(stay, turn.at), fresh: stay.fresh || fresh } : begin(turn.at, fresh),
  });
  return !stay;
}

function pauseTarget(turn: Turn, target: Target): void {
  const { stay } = targetState(turn.state, target);
  if (stay) turn.state = withTarget(turn.state, target, { stay: pause(stay, turn.at) });
}

/** Attention comes to a place. @returns the targets at which the person has arrived. */
export function enter(turn: Turn, coming: Coming): readonly Target[] {
  const from = turn.state.attended?.tab === coming.tab ? turn.state.attended.targets : [];
  leave(turn);
  const { tab, place, busy, fresh } = coming;
  const { site } = place;
  // What wakes may move on at once, and begins two segments then.
  const id = coming.began === 'woke' ? `${turn.id}:woke` : turn.id;
  const visit = enterVisit(turn, site, id);
  const feedOpen = targetState(turn.state, `feed:${site}`).stay !== null;
  const around = { kind: kindOf(turn.settings, site), feedOpen, watched: watchedOn(turn.settings, site), from };
  const targets = targetsOf(place, around);
  turn.state = { ...turn.state, attended: { tab, place, targets, busy } };
  if (targets.some((target) => loopOf(target) === 'messages')) markMessages(turn, site);
  openSegment(turn, coming, id, visit);
  return targets.filter((target) => enterTarget(turn, target, fresh));
}

/** Attention moves within the page. @returns the targets at which the person has arrived. */
export function move(turn: Turn, place: Place, fresh: boolean): readonly Target[] {
  const { attended } = turn.state;
  if (!attended || samePlace(attended.place, place)) return [];
  return enter(turn, { tab: attended.tab, place, fresh, busy: attended.busy, began: 'moved' });
}

/** Attention ends. */
export function leave(turn: Turn): void {
  const { attended } = turn.state;
  if (!attended) return;
  closeSegment(turn);
  for (const target of attended.targets) pauseTarget(turn, target);
  const { site } = attended.place;
  const visit = turn.state.visits[site];
  const visits = visit ? { ...turn.state.visits, [site]: { ...visit, leftAt: turn.at } } : turn.state.visits;
  turn.state = { ...turn.state, attended: null, visits };
}

/** Adds what was done to the open segment and the stays at its targets. */
export function count(turn: Turn, done: { screens?: number; characters?: number; sends?: number }): void {
  const { segment, attended } = turn.state;
  if (!segment || !attended) return;
  const { screens = 0, characters = 0, sends = 0 } = done;
  const add = <T extends { screens: number; characters: number; sends: number }>(to: T): T => ({
    ...to,
    screens: to.screens + screens,
    characters: to.characters + characters,
    sends: to.sends + sends,
  });
  turn.state = { ...turn.state, segment: { ...add(segment), to: turn.at } };
  for (const target of attended.targets) {
    const { stay } = targetState(turn.state, target);
    if (stay) turn.state = withTarget(turn.state, target, { stay: add(stay) });
  }
}

/** A mark is written at a rest this long after the one before, ms. */
const BETWEEN_MARKS_MS = 60_000;
/** So many rests are marked in one segment, and twice as many marks in all but for moments: they are written with every step. */
const RESTS_MARKED = 300;

/**
 * Marks in the segment what has been done so far.
 * @param must also where the last mark is young: what happens now has to be found at its time again.
 */
export function mark(turn: Turn, rests: boolean, must: boolean): void {
  const { segment, attended } = turn.state;
  if (!segment) return;
  const { from, marks, screens, characters, sends, drafts } = segment;
  const afterMs = turn.at - from;
  const isMoment = must && turn.state.momentAt === turn.at;
  const isYoung = afterMs - (marks.at(-1)?.[0] ?? 0) < BETWEEN_MARKS_MS;
  // In a call nothing can be said, and a rest in it tells nothing.
  const isWorth = must ? marks.length < 2 * RESTS_MARKED : !isYoung && !attended?.busy && marks.length < RESTS_MARKED;
  if (!isMoment && !isWorth) return;
  const how = isMoment ? 3 : attended?.busy ? 2 : rests ? 1 : 0;
  const made = [afterMs, screens, characters, sends, drafts, how] as const;
  turn.state = { ...turn.state, segment: { ...segment, marks: [...marks, made] } };
}

/** A title tells late within this long of an arrival, ms; after that something new came while the person was there. */
const LATE_MS = 15_000;

/**
 * The title told late that something new was waiting: the arrival was not a look, and no loop (rule 3).
 * @returns whether it was in time to be about the arrival.
 */
export function freshen(turn: Turn): boolean {
  const { segment, attended } = turn.state;
  if (!segment || !attended || turn.at - segment.from > LATE_MS) return false;
  const { freshAfterMs = turn.at - segment.from } = segment;
  turn.state = { ...turn.state, segment: { ...segment, freshAfterMs } };
  for (const target of attended.targets) {
    const { stay } = targetState(turn.state, target);
    if (stay && loopOf(target) === 'messages') {
      turn.state = withTarget(turn.state, target, { stay: { ...stay, fresh: true } });
    }
  }
  return true;
}

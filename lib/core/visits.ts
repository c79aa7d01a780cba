import { dayOf } from './day.ts';
import { loopOf, type Place, samePlace, siteOfTarget, type Target, targetOf } from './place.ts';
import type { Segment } from './records.ts';
import { targetState, withTarget } from './state.ts';
import { AWAY_MS, begin, isConversation, isLook, isOver, pause, resume, type Stay } from './stays.ts';
import type { Tally } from './totals.ts';
import { dayIn, type EngineSettings, kindOf, type Turn } from './turn.ts';

/** Folding attention into visits, segments and stays (rules 2 and 3). */

/** Looks are forgotten once no window can reach them: the widest a person may choose, ms. */
const LOOKS_KEPT_MS = 240 * 60_000;
const LOOKS_KEPT = 24;

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
    rest = { ...rest, id, from: day.to, screens: 0, characters: 0, sends: 0, drafts: 0 };
  }
}

/** What a segment adds to the totals of its days. */
export function talliesOf(segment: Segment, target: Target | null, settings: EngineSettings): Tally[] {
  return splitByDay(segment, settings).map((part) => ({
    day: dayIn(settings, part.from),
    site: part.site,
    spent: { segment: part, target },
  }));
}

function finishStay(turn: Turn, target: Target, stay: Stay): void {
  const { looks } = targetState(turn.state, target);
  const kept = looks.filter((look) => look.from > turn.at - LOOKS_KEPT_MS).slice(-LOOKS_KEPT);
  const visit = turn.state.visits[siteOfTarget(target)];
  // A glance at the feed on the way to the messages is no look of its own.
  const onTheWay = loopOf(target) === 'feed' && visit?.messages === true;
  if (isLook(target, stay) && !onTheWay) {
    turn.state = withTarget(turn.state, target, { stay: null, looks: [...kept, { from: stay.from, to: stay.leftAt }] });
    const tally = { day: dayIn(turn.settings, stay.from), site: siteOfTarget(target), look: stay.from };
    turn.effects.push({ type: 'tally', tally });
  } else {
    turn.state = withTarget(turn.state, target, { stay: null, looks: isConversation(stay) ? [] : kept });
  }
}

/** Ends what has ended by itself: stays and visits that were left long enough ago. */
export function settle(turn: Turn): void {
  for (const [key, { stay, quiet }] of Object.entries(turn.state.targets)) {
    const target = key as Target;
    const visit = turn.state.visits[siteOfTarget(target)];
    const visitLeftAt = visit ? visit.leftAt : (stay?.leftAt ?? null);
    if (stay && isOver(target, stay, visitLeftAt, turn.at)) finishStay(turn, target, stay);
    const passed = quiet?.why === 'pass' && visitLeftAt !== null && turn.at - visitLeftAt >= AWAY_MS;
    if (quiet && (quiet.until <= turn.at || passed)) turn.state = withTarget(turn.state, target, { quiet: null });
  }
  const visits = Object.entries(turn.state.visits).filter(
    ([, { leftAt }]) => leftAt === null || turn.at - leftAt < AWAY_MS,
  );
  turn.state = { ...turn.state, visits: Object.fromEntries(visits) };
}

function closeSegment(turn: Turn): void {
  const { segment, attended } = turn.state;
  if (!segment || !attended) return;
  const whole = { ...segment, to: turn.at };
  for (const part of splitByDay(whole, turn.settings)) turn.effects.push({ type: 'segment', segment: part });
  for (const tally of talliesOf(whole, attended.target, turn.settings)) turn.effects.push({ type: 'tally', tally });
  turn.state = { ...turn.state, segment: null };
}

function openSegment(turn: Turn, place: Place, visit: string, fresh: boolean): void {
  const { day } = dayIn(turn.settings, turn.at);
  const { at: from, id } = turn;
  const counts = { screens: 0, characters: 0, sends: 0, drafts: 0 };
  turn.state = { ...turn.state, segment: { id, visit, day, ...place, from, to: from, ...counts, fresh } };
}

function enterVisit(turn: Turn, site: string): string {
  const { visits } = turn.state;
  const { id, messages } = visits[site] ?? { id: turn.id, messages: false };
  if (!visits[site])
    turn.effects.push({ type: 'tally', tally: { day: dayIn(turn.settings, turn.at), site, visits: 1 } });
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

function pauseTarget(turn: Turn, target: Target | null): void {
  if (!target) return;
  const { stay } = targetState(turn.state, target);
  if (stay) turn.state = withTarget(turn.state, target, { stay: pause(stay, turn.at) });
}

/** Attention comes to a place. @returns whether the person has arrived at a target. */
export function enter(turn: Turn, tab: number, place: Place, fresh: boolean, busy: boolean): boolean {
  leave(turn);
  const visit = enterVisit(turn, place.site);
  const feedOpen = targetState(turn.state, `feed:${place.site}`).stay !== null;
  const target = targetOf(place, kindOf(turn.settings, place.site), feedOpen);
  turn.state = { ...turn.state, attended: { tab, place, target, busy } };
  if (target && loopOf(target) === 'messages') markMessages(turn, place.site);
  openSegment(turn, place, visit, fresh);
  return target !== null && enterTarget(turn, target, fresh);
}

/** Attention moves within the page. @returns whether the person has arrived at a target. */
export function move(turn: Turn, place: Place, fresh: boolean): boolean {
  const { attended } = turn.state;
  if (!attended) return false;
  if (samePlace(attended.place, place)) return false;
  return enter(turn, attended.tab, place, fresh, attended.busy);
}

/** Attention ends. */
export function leave(turn: Turn): void {
  const { attended } = turn.state;
  if (!attended) return;
  closeSegment(turn);
  pauseTarget(turn, attended.target);
  const { site } = attended.place;
  const visit = turn.state.visits[site];
  const visits = visit ? { ...turn.state.visits, [site]: { ...visit, leftAt: turn.at } } : turn.state.visits;
  turn.state = { ...turn.state, attended: null, visits };
}

/** Adds what was done to the open segment and the stay at its target. */
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
  const { target } = attended;
  const stay = target && targetState(turn.state, target).stay;
  if (target && stay) turn.state = withTarget(turn.state, target, { stay: add(stay) });
}

/** A title tells late within this long of an arrival, ms; after that something new came while the person was there. */
const LATE_MS = 15_000;

/**
 * The title told late that something new was waiting: the arrival was not a look, and no loop (rule 3).
 * @returns whether it was in time to be about the arrival.
 */
export function freshen(turn: Turn): boolean {
  const { segment, attended } = turn.state;
  if (!segment || turn.at - segment.from > LATE_MS) return false;
  turn.state = { ...turn.state, segment: { ...segment, fresh: true } };
  const target = attended?.target;
  const stay = target && targetState(turn.state, target).stay;
  if (target && stay && loopOf(target) === 'messages') {
    turn.state = withTarget(turn.state, target, { stay: { ...stay, fresh: true } });
  }
  return true;
}

import { type Look, looksDue } from './effect/looks.ts';
import { fastStream } from './effect/stream.ts';
import { type MeasuredLoop, pack, TRIALS_KEPT, type Trial, unpack } from './effect/trial.ts';
import { loopOf, siteOfTarget, type Target } from './place.ts';
import type { Moment } from './records.ts';
import { isPageWatched } from './settings.ts';
import type { OpenOutcome } from './state.ts';
import { changeSettings, type Turn } from './turn.ts';

/** What follows each moment, spoken or silent (rule 24), and what is learnt from it (rules 25 and 26). */

const MINUTE = 60_000;
/** How long a moment is followed, ms; drafts are not, for nothing is claimed of them. */
const FOLLOWED: Readonly<Record<MeasuredLoop, number>> = {
  messages: 240 * MINUTE,
  profile: 240 * MINUTE,
  feed: 60 * MINUTE,
};

function measured(target: Target): MeasuredLoop | null {
  const loop = loopOf(target);
  return loop === 'draft' ? null : loop;
}

/** Begins to follow a moment. One that could only come out one way is no trial. */
export function follow(turn: Turn, { id, target, family, arm }: Moment, probability: number): void {
  if (!measured(target) || probability >= 1) return;
  const { at } = turn;
  const opened: OpenOutcome = { moment: id, target, at, family, arm, probability, attendedMs: 0 };
  turn.state = { ...turn.state, open: [...turn.state.open, opened] };
}

/** Attention went on from one instant to another: it counts for the feeds that are followed. */
export function accrue(turn: Turn, from: number, to: number): void {
  const { open, attended } = turn.state;
  if (open.length === 0 || !attended || to <= from) return;
  const added = open.map((each) => {
    if (!attended.targets.includes(each.target)) return each;
    const end = Math.min(to, each.at + FOLLOWED.feed);
    return { ...each, attendedMs: each.attendedMs + Math.max(0, end - Math.max(from, each.at)) };
  });
  turn.state = { ...turn.state, open: added };
}

/** The person has arrived at these targets: that is what messages and pages are followed until. */
export function returned(turn: Turn, targets: readonly Target[]): void {
  for (const each of turn.state.open) {
    if (loopOf(each.target) === 'feed' || !targets.includes(each.target)) continue;
    known(turn, each, turn.at - each.at, false);
  }
}

/**
 * Something new was waiting after all: the moment was none, and no trial, whichever arm it was.
 * @returns the silent ones; of a card its own record says what became of it.
 */
export function unfollow(turn: Turn, targets: readonly Target[], since: number): readonly string[] {
  const taken = turn.state.open.filter((each) => targets.includes(each.target) && each.at >= since);
  turn.state = { ...turn.state, open: turn.state.open.filter((each) => !taken.includes(each)) };
  return taken.filter(({ arm }) => arm === 'hold').map(({ moment }) => moment);
}

function isWatched({ target }: OpenOutcome, { settings }: Turn): boolean {
  return settings.sites[siteOfTarget(target)]?.on === true && isPageWatched(settings, target);
}

/** Closes what has been followed long enough, and what can be followed no longer. */
export function settleOutcomes(turn: Turn): void {
  for (const each of turn.state.open) {
    const loop = measured(each.target);
    if (!loop) continue;
    const isFeed = loop === 'feed';
    const passed = Math.min(turn.at - each.at, FOLLOWED[loop]);
    if (passed >= FOLLOWED[loop]) known(turn, each, isFeed ? each.attendedMs : passed, false);
    else if (!isWatched(each, turn)) known(turn, each, isFeed ? each.attendedMs : passed, true);
  }
}

function known(turn: Turn, closed: OpenOutcome, ms: number, censored: boolean): void {
  const loop = measured(closed.target);
  const open = turn.state.open.filter((each) => each !== closed);
  turn.state = { ...turn.state, open };
  if (!loop) return;
  const { moment, at, family, arm, probability } = closed;
  turn.effects.push({ type: 'amend', moment, change: { outcome: { ms, censored } } });
  const trial: Trial = { at, loop, family, arm, probability, outcomeMs: ms, censored };
  turn.state = { ...turn.state, trials: [...turn.state.trials, pack(trial)].slice(-TRIALS_KEPT) };
  lookAtEvidence(turn);
}

/** The looks that have come due: what they find is kept, and families that do harm are switched off (rule 26). */
function lookAtEvidence(turn: Turn): void {
  const { trials, look } = turn.state;
  const looks = looksDue(trials.map(unpack), look, turn.at, fastStream(turn.chance));
  for (const each of looks) took(turn, each);
}

function took(turn: Turn, look: Look): void {
  turn.state = { ...turn.state, look };
  turn.effects.push({ type: 'look', look });
  const { settings } = turn;
  const harmful = look.harmful.filter((family) => !settings.familiesOff.includes(family));
  if (harmful.length === 0) return;
  changeSettings(turn, {
    ...settings,
    familiesOff: [...settings.familiesOff, ...harmful],
    familiesHarmful: [...new Set([...settings.familiesHarmful, ...harmful])],
  });
}

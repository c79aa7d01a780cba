import { answered, judged } from './answers.ts';
import { passed, postponed, resumed } from './asked.ts';
import { ask, sentAsk } from './asks.ts';
import { called, putAway, shown, withdraw } from './cards.ts';
import type { Chance } from './choose.ts';
import type { Effect } from './effects.ts';
import { notice } from './notice.ts';
import type { Observation } from './observations.ts';
import { accrue, returned, settleOutcomes } from './outcomes.ts';
import { isStepped, type Place, samePlace, type Target } from './place.ts';
import type { State } from './state.ts';
import { dayIn, type EngineSettings, type Turn } from './turn.ts';
import { count, enter, forgetUnwatched, freshen, leave, mark, move, settle } from './visits.ts';

const MINUTE = 60_000;
/** Nobody tells nothing for so long while attended (pages tell every few minutes): the computer slept, ms. */
const ASLEEP_MS = 15 * MINUTE;
/** An observation this much earlier than the last one is late; more, and the clock was set back, ms. */
const LATE_MS = 5 * MINUTE;

/**
 * The engine: folds one observation into the state. Pure and total; the same observations, settings and chance always
 * give the same states and effects.
 * @param chance asked only when a moment is decided.
 */
export function step(
  state: State,
  observation: Observation,
  settings: EngineSettings,
  chance: Chance,
): [State, readonly Effect[]] {
  const { id } = observation;
  const lastSeen = state.at;
  const turn: Turn = { state, effects: [], id, at: Math.max(state.at, observation.at), settings, chance };
  const now = observation.at < state.at - LATE_MS ? setBack(turn, observation.at) : turn;
  if (!wake(now, lastSeen, observation)) accrue(now, lastSeen, now.at);
  now.state = { ...now.state, at: now.at };
  forgetUnwatched(now);
  settle(now);
  settleOutcomes(now);
  apply(now, observation);
  return [now.state, now.effects];
}

/**
 * The clock was set back. What is open ends when it was last seen, times to come mean nothing any more, and a cooldown
 * starts over, so that nothing is said sooner for it. What was said counts against the day that it is now.
 */
function setBack(turn: Turn, at: number): Turn {
  leave(turn);
  const momentAt = turn.state.momentAt && at;
  const { day, to } = dayIn(turn.settings, at);
  const today = { ...turn.state.today, day, to };
  return { ...turn, at, state: { ...turn.state, visits: {}, targets: {}, today, open: [], momentAt, card: null } };
}

/**
 * Ends what went on only in our books: a browser that quit, or a computer that slept, was last attended when something
 * was last told. Awake again with the same page in front, the person arrives there anew; nothing is said of that, for
 * what they do there is told already.
 * @returns whether attention had ended.
 */
function wake(turn: Turn, lastSeen: number, seen: Observation): boolean {
  const { attended } = turn.state;
  const quit = seen.type === 'left' && seen.why === 'quit';
  const slept = turn.at - lastSeen > ASLEEP_MS;
  if (!attended || (!quit && !slept)) return false;
  putAway(turn, 'unanswered');
  const before: Turn = { ...turn, at: lastSeen };
  leave(before);
  turn.state = before.state;
  settle(turn);
  if (!quit && seen.type !== 'left' && seen.type !== 'arrived') {
    const { tab, place, busy } = attended;
    turn.state = { ...turn.state, at: turn.at };
    returned(turn, enter(turn, { tab, place, fresh: false, busy, began: 'woke' }));
  }
  return true;
}

function apply(turn: Turn, seen: Observation): void {
  switch (seen.type) {
    case 'arrived':
      putAway(turn, 'unanswered');
      return arrived(turn, enter(turn, { ...seen, began: 'arrived' }));
    case 'moved':
      return moved(turn, seen);
    case 'freshened':
      return freshen(turn) ? withdraw(turn) : undefined;
    case 'scrolled':
      return scrolled(turn, seen.screens, seen.rests);
    case 'stepped':
      return went(turn, seen.steps);
    case 'typed':
      return count(turn, { characters: seen.characters });
    case 'sent':
      return sent(turn, seen.sends);
    case 'drafted':
      return drafted(turn);
    case 'called':
      return called(turn, seen.busy);
    case 'left':
      putAway(turn, 'unanswered');
      return leave(turn);
    case 'shown':
      return shown(turn, seen.moment, seen.how);
    case 'answered':
      return answered(turn, seen.moment, seen.answer);
    case 'judged':
      return judged(turn, seen.moment, seen.judgement);
    case 'passed':
      return passed(turn, seen.site);
    case 'postponed':
      return postponed(turn, seen.site, seen.until);
    case 'resumed':
      return resumed(turn, seen.wish);
    case 'waited':
  }
}

/** An arrival is a moment to speak by itself; in the middle of something only a rest is (rule 9). */
function arrived(turn: Turn, targets: readonly Target[]): void {
  returned(turn, targets);
  notice(turn, 'arrival', targets);
}

/** Stories and shorts are counted by steps: where one snaps to the next, the scroll that did it is the same screen. */
function scrolled(turn: Turn, screens: number, rests: boolean): void {
  const { attended } = turn.state;
  if (!attended) return;
  count(turn, { screens: isStepped(attended.place.surface) ? 0 : screens });
  if (rests) paused(turn);
}

/** A break in what the person does, at which something may be said (rule 9). */
function paused(turn: Turn): void {
  const { attended, momentAt } = turn.state;
  if (!attended) return;
  notice(turn, 'rest', attended.targets);
  mark(turn, true, turn.state.momentAt !== momentAt);
}

function sent(turn: Turn, sends: number): void {
  count(turn, { sends });
  const site = turn.state.attended?.place.site;
  if (site) sentAsk(turn, `draft:${site}`);
}

/** A phrase matched (rule 7). Where drafts are not switched on, nothing is known of it. */
function drafted(turn: Turn): void {
  const { attended, segment } = turn.state;
  if (!attended || !segment || !turn.settings.sites[attended.place.site]?.drafts) return;
  turn.state = { ...turn.state, segment: { ...segment, to: turn.at, drafts: segment.drafts + 1 } };
  const target: Target = `draft:${attended.place.site}`;
  if (ask(turn, target)) notice(turn, 'ask', [target]);
  mark(turn, false, true);
}

function moved(turn: Turn, { place, fresh, stepped }: { place: Place; fresh: boolean; stepped: boolean }): void {
  const { attended } = turn.state;
  if (!attended) return;
  const isElsewhere = !samePlace(place, attended.place);
  const isStep = (stepped || isElsewhere) && isStepped(place.surface) && attended.place.surface === place.surface;
  const targets = move(turn, place, fresh);
  if (isElsewhere || isStep) went(turn, isStep ? 1 : 0);
  arrived(turn, targets);
  // One story is over and the next has not begun: of shorts and stories that is the only break there is.
  if (isStep) paused(turn);
}

/** The next story or short is a screen each (rule 6); a card that is about something else is gone with what it was about. */
function went(turn: Turn, steps: number): void {
  count(turn, { screens: steps });
  const { attended, card } = turn.state;
  if (card && !attended?.targets.includes(card.moment.target)) putAway(turn, 'unanswered');
}

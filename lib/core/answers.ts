import { amend, sinceMoment } from './cards.ts';
import { COOLDOWN } from './decide.ts';
import type { Answer, Judgement } from './moments.ts';
import { siteOfTarget, type Target } from './place.ts';
import { leaveAlone } from './quiet.ts';
import type { Moment } from './records.ts';
import { lessOf, withSite } from './settings.ts';
import { type Quiet, targetState, withTarget } from './state.ts';
import { attendedAt } from './stays.ts';
import { changeSettings, dayIn, type Turn } from './turn.ts';
import { withAnswer } from './waved.ts';
import { nameOfWording } from './wordings.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What each answer changes (rule 12). An answer told twice changes nothing the second time. */
export function answered(turn: Turn, moment: string, answer: Answer): void {
  const { card } = turn.state;
  if (card?.moment.id !== moment) return;
  const { target, family } = card.moment;
  const answeredAfter = sinceMoment(turn);
  amend(turn, { answer: answer.choice, answeredAfter, ...detailOf(answer, turn.at) });
  if (card.shownAt !== null) {
    const waved = withAnswer(turn.state.waved, answer.choice, turn.at - card.shownAt);
    turn.state = { ...turn.state, waved };
  }
  // To keep going at the door is to come in, and no answer to a loop.
  const atDoor = card.moment.because.loop === 'door';
  const kept = answer.choice === 'keep' && !atDoor ? keptBefore(turn, target) + 1 : 0;
  const restsTheDay = kept >= COOLDOWN.keepsInARow;
  const keeps = restsTheDay ? 0 : kept;
  turn.state = { ...withTarget(turn.state, target, { keeps, keptOn: dayIn(turn.settings, turn.at).day }), card: null };
  if (answer.choice === 'keep' && atDoor) return;
  rest(turn, target, answer, restsTheDay);
  intend(turn, target, answer);
  // What is stopped at the door is the asking there; the family goes on speaking elsewhere.
  if (atDoor && answer.choice === 'stop-family') changeSettings(turn, { ...turn.settings, door: false });
  else change(turn, family, target, answer);
}

/** What is recorded of an answer beside the choice. */
function detailOf(answer: Answer, at: number): Pick<Moment, 'until' | 'minutes'> {
  if (answer.choice === 'intend') return { minutes: answer.minutes };
  const until = untilOf(answer, at);
  return until === null ? {} : { until };
}

/** The minutes chosen at the door count from here: attended ones, in this stay. */
function intend(turn: Turn, target: Target, answer: Answer): void {
  const { stay } = targetState(turn.state, target);
  if (answer.choice !== 'intend' || !stay) return;
  const intendedMs = attendedAt(stay, turn.at) + answer.minutes * MINUTE;
  turn.state = withTarget(turn.state, target, { stay: { ...stay, intendedMs } });
}

/** What somebody says of a wording while the card stays where it is. */
export function judged(turn: Turn, moment: string, judgement: Judgement): void {
  const { card } = turn.state;
  if (card?.moment.id !== moment) return;
  amend(turn, { judged: judgement });
  const { settings } = turn;
  const name = nameOfWording(card.moment.family, card.moment.variant);
  const others = (names: readonly string[]) => names.filter((each) => each !== name);
  const withName = (names: readonly string[], is: Judgement) =>
    judgement === is ? [...others(names), name] : others(names);
  changeSettings(turn, {
    ...settings,
    wordingsOff: withName(settings.wordingsOff, 'not-this-one'),
    wordingsKept: withName(settings.wordingsKept, 'keep-this-one'),
  });
}

/** *Keep going* in a row so far, of this day alone: two rest the rest of the day, and the next begins anew. */
function keptBefore(turn: Turn, target: Target): number {
  const { keeps, keptOn } = targetState(turn.state, target);
  return keptOn === dayIn(turn.settings, turn.at).day ? keeps : 0;
}

/** The time chosen with *later*, ms since the epoch. */
function untilOf(answer: Answer, at: number): number | null {
  if (answer.choice !== 'later') return null;
  return 'until' in answer ? answer.until : at + answer.afterMs;
}

function rest(turn: Turn, target: Target, answer: Answer, restsTheDay: boolean): void {
  const { at } = turn;
  const be = (why: Quiet['why'], until: number) => leaveAlone(turn, target, why, until);
  if (answer.choice === 'keep') {
    be('rest', restsTheDay ? dayIn(turn.settings, at).to : at + COOLDOWN.keep);
  }
  if (answer.choice === 'not-a-loop') be('not-a-loop', at + COOLDOWN.notALoop);
  if (answer.choice === 'pass') be('pass', at + COOLDOWN.pass);
  const until = untilOf(answer, at);
  if (until !== null) be('later', until);
}

function change(turn: Turn, family: string, target: Target, { choice }: Answer): void {
  const site = siteOfTarget(target);
  const { settings } = turn;
  if (choice === 'less') changeSettings(turn, lessOf(settings, site));
  if (choice === 'off') changeSettings(turn, withSite(settings, site, { on: false }));
  if (choice === 'stop-family') {
    const familiesOff = [...new Set([...settings.familiesOff, family])];
    changeSettings(turn, { ...settings, familiesOff });
  }
}

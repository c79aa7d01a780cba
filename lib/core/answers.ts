import { amend } from './cards.ts';
import { COOLDOWN } from './decide.ts';
import type { Answer } from './moments.ts';
import { siteOfTarget, type Target } from './place.ts';
import { lessOf, withSite } from './settings.ts';
import { type Quiet, targetState, withTarget } from './state.ts';
import { changeSettings, dayIn, type Turn } from './turn.ts';
import { withAnswer } from './waved.ts';

const SECOND = 1000;

/** What each answer changes (rule 12). An answer told twice changes nothing the second time. */
export function answered(turn: Turn, moment: string, answer: Answer): void {
  const { card } = turn.state;
  if (card?.moment.id !== moment) return;
  const { target, family, at } = card.moment;
  const answeredAfter = Math.max(0, Math.round((turn.at - at) / SECOND));
  const until = untilOf(answer, turn.at);
  amend(
    turn,
    until === null ? { answer: answer.choice, answeredAfter } : { answer: answer.choice, answeredAfter, until },
  );
  if (card.shownAt !== null) {
    const waved = withAnswer(turn.state.waved, answer.choice, turn.at - card.shownAt);
    turn.state = { ...turn.state, waved };
  }
  const kept = answer.choice === 'keep' ? keptBefore(turn, target) + 1 : 0;
  const restsTheDay = kept >= COOLDOWN.keepsInARow;
  const keeps = restsTheDay ? 0 : kept;
  turn.state = { ...withTarget(turn.state, target, { keeps, keptOn: dayIn(turn.settings, turn.at).day }), card: null };
  rest(turn, target, answer, restsTheDay);
  change(turn, family, target, answer);
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
  const be = (why: Quiet['why'], until: number) => {
    turn.state = withTarget(turn.state, target, { quiet: { why, until } });
  };
  if (answer.choice === 'keep') {
    be('rest', restsTheDay ? dayIn(turn.settings, at).to : at + COOLDOWN.keep);
  }
  if (answer.choice === 'not-a-loop') be('not-a-loop', at + COOLDOWN.notALoop);
  if (answer.choice === 'pass') be('pass', at + COOLDOWN.pass);
  const until = untilOf(answer, at);
  if (until !== null) {
    be('later', until);
    // The plan begins now: the looks that led to it are not counted against the one that was chosen.
    turn.state = withTarget(turn.state, target, { past: [] });
  }
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

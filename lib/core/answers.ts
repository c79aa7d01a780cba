import { amend } from './cards.ts';
import { COOLDOWN } from './decide.ts';
import type { Answer } from './moments.ts';
import { siteOfTarget, type Target } from './place.ts';
import { lessOf, withSite } from './settings.ts';
import { type Quiet, targetState, withTarget } from './state.ts';
import { dayIn, type Turn } from './turn.ts';

/** What each answer changes (rule 12). An answer told twice changes nothing the second time. */
export function answered(turn: Turn, moment: string, answer: Answer): void {
  const { card } = turn.state;
  if (card?.moment.id !== moment) return;
  amend(turn, { answer: answer.choice });
  const { target, family } = card.moment;
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
  if (answer.choice === 'later') {
    be('later', 'until' in answer ? answer.until : at + answer.afterMs);
    // The plan begins now: the looks that led to it are not counted against the one that was chosen.
    turn.state = withTarget(turn.state, target, { looks: [] });
  }
}

function change(turn: Turn, family: string, target: Target, { choice }: Answer): void {
  const site = siteOfTarget(target);
  const { timeZone: _, ...settings } = turn.settings;
  if (choice === 'less') turn.effects.push({ type: 'settings', settings: lessOf(settings, site) });
  if (choice === 'off') turn.effects.push({ type: 'settings', settings: withSite(settings, site, { on: false }) });
  if (choice === 'stop-family') {
    const familiesOff = [...new Set([...settings.familiesOff, family])];
    turn.effects.push({ type: 'settings', settings: { ...settings, familiesOff } });
  }
}

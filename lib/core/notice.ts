import { choose } from './choose.ts';
import { promiseRefusal, refusal } from './decide.ts';
import type { Refusal } from './effects.ts';
import { LOOPS } from './loops/index.ts';
import type { Glance } from './loops/loop.ts';
import type { Because } from './moments.ts';
import { loopOf, type Target } from './place.ts';
import type { Moment } from './records.ts';
import { thresholdsFor } from './settings.ts';
import { type State, targetState, withTarget } from './state.ts';
import { dayIn, type EngineSettings, type Turn } from './turn.ts';

const MINUTE = 60_000;
/** The family of cards that meet somebody with the time they chose; it can be switched off like any other. */
const PROMISE = 'promise';

/** What the loop of a target is shown, or null where the person is not there. */
export function glanceAt(
  turn: { state: State; at: number; settings: EngineSettings },
  target: Target,
  on: Glance['on'],
): Glance | null {
  const { stay, looks } = targetState(turn.state, target);
  const site = turn.state.attended?.place.site;
  return stay && site ? { at: turn.at, on, stay, looks, thresholds: thresholdsFor(turn.settings, site) } : null;
}

/** Asks the loop of the attended target whether it is complete, and whether something may be said of it. */
export function notice(turn: Turn, on: Glance['on']): void {
  const target = turn.state.attended?.target;
  if (!target || turn.state.card) return;
  const { day } = dayIn(turn.settings, turn.at);
  const { quiet, stay } = targetState(turn.state, target);
  // Reading an answer is not coming back early (rule 3).
  if (quiet?.why === 'later' && on === 'arrival' && !stay?.fresh) {
    const off = turn.settings.familiesOff.includes(PROMISE);
    const refused = off ? 'off' : promiseRefusal(turn.state, target, turn.at, day);
    if (refused) return refuse(turn, target, refused);
    return speak(turn, target, { loop: 'promise', until: quiet.until });
  }
  const glance = glanceAt(turn, target, on);
  const because = glance && LOOPS[loopOf(target)].notice(glance);
  if (!because) return;
  const refused = refusal(turn.state, target, turn.at, day);
  if (refused) return refuse(turn, target, refused);
  speak(turn, target, because);
}

function refuse(turn: Turn, target: Target, refused: Refusal): void {
  const site = turn.state.attended?.place.site ?? '';
  turn.effects.push({ type: 'refused', at: turn.at, site, loop: loopOf(target), refused });
}

/** Records a moment and shows it. The hold-outs of rule 22 draw their arm here, once they come. */
function speak(turn: Turn, target: Target, because: Because): void {
  const { attended, variants } = turn.state;
  if (!attended) return;
  const { site } = attended.place;
  const loop = loopOf(target);
  const chosen =
    because.loop === 'promise'
      ? { family: PROMISE, variant: PROMISE }
      : choose(loop, site, turn.settings.familiesOff, variants[loop], turn.chance);
  if (!chosen) return refuse(turn, target, 'off');
  const { day } = dayIn(turn.settings, turn.at);
  const moment: Moment = {
    id: `${turn.id}:moment`,
    at: Math.floor(turn.at / MINUTE) * MINUTE,
    day,
    site,
    loop,
    target,
    ...chosen,
    form: 'card',
    arm: 'show',
    probability: 1,
    because,
  };
  remember(turn, moment, attended.tab);
  turn.effects.push({ type: 'moment', moment });
  turn.effects.push({ type: 'tally', tally: { day: dayIn(turn.settings, turn.at), site, moments: 1 } });
  turn.effects.push({ type: 'show', tab: attended.tab, moment });
}

function remember(turn: Turn, moment: Moment, tab: number): void {
  const { today, variants } = turn.state;
  const { day, target, family, variant, loop } = moment;
  const moments = [...(today.day === day ? today.moments : []), target];
  turn.state = {
    ...withTarget(turn.state, target, { momentAt: turn.at }),
    today: { day, moments },
    momentAt: turn.at,
    variants: moment.because.loop === 'promise' ? variants : { ...variants, [loop]: { family, variant } },
    card: { moment, tab, shown: false },
  };
}

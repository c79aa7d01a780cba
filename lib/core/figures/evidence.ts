import type { Look, LoopFigures } from '../effect/looks.ts';
import { betterOf } from '../effect/outcome.ts';
import { experiment, type MeasuredLoop, type Trial } from '../effect/trial.ts';
import { type Verdict, verdict } from '../effect/verdict.ts';

const MINUTE = 60_000;

/** What followed one moment, minutes; of one that was cut off as much as was seen. */
export interface Followed {
  minutes: number;
  censored: boolean;
}

/** One loop at the last look: what followed cards and what followed silence, the shortest first. */
export interface LoopEvidence {
  loop: MeasuredLoop;
  card: readonly Followed[];
  silence: readonly Followed[];
  /** Typical minutes, as the look found them; null where it had too few moments of this loop. */
  typical: { card: number; silence: number } | null;
  /** What may be said of this loop (rules 25 and 28). */
  finding: Look['finding'];
}

export interface Evidence {
  verdict: Verdict;
  /** Nothing before the first look: outcomes that are seen sooner would be looked at after every moment (rule 25). */
  loops: readonly LoopEvidence[];
}

/** A loop is claimed where all loops together are, and its own moments rule out that nothing differs. */
function findingFor(look: Look, figures: LoopFigures | undefined): Look['finding'] {
  const { ratio = null } = figures ?? {};
  if (!figures || !ratio || look.finding === 'unclear') return 'unclear';
  const way = ratio.from > 1 ? 1 : ratio.to < 1 ? -1 : 0;
  if (way === 0) return 'unclear';
  const own = way === betterOf(figures.loop) ? 'helps' : 'worse';
  return own === look.finding ? own : 'unclear';
}

function followedBy(trials: readonly Trial[], arm: Trial['arm']): Followed[] {
  return trials
    .filter((trial) => trial.arm === arm)
    .map(({ outcomeMs, censored }) => ({ minutes: outcomeMs / MINUTE, censored }))
    .sort((a, b) => a.minutes - b.minutes);
}

function loopAt(look: Look, loop: MeasuredLoop, trials: readonly Trial[]): LoopEvidence {
  const figures = look.loops.find((each) => each.loop === loop);
  return {
    loop,
    card: followedBy(trials, 'show'),
    silence: followedBy(trials, 'hold'),
    typical: figures ? { card: figures.shown, silence: figures.held } : null,
    finding: findingFor(look, figures),
  };
}

const LOOPS: readonly MeasuredLoop[] = ['messages', 'feed', 'profile'];

/**
 * What may be shown of whether cards help: the moments that the last look rested on, and no later one.
 * @param trials the finished ones, as the state holds them.
 * @param look the last that was taken.
 */
export function evidenceOf(trials: readonly Trial[], look: Look | null): Evidence {
  const told = verdict(trials, look);
  if (!look) return { verdict: told, loops: [] };
  const seen = experiment(trials)
    .filter(({ at }) => at <= look.through)
    .slice(-look.moments);
  const loops = LOOPS.flatMap((loop) => {
    const own = seen.filter((trial) => trial.loop === loop);
    return own.length > 0 ? [loopAt(look, loop, own)] : [];
  });
  return { verdict: told, loops };
}

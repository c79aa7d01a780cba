import { fastStream } from '../../lib/core/effect/stream.ts';
import { type Folded, fold } from '../../lib/core/fold.ts';
import { EMPTY_STATE } from '../../lib/core/state.ts';
import { REPLAY_DEFAULTS } from '../../scripts/replay/defaults.ts';
import { heading, line, median } from './figures.ts';
import { heavyMonth } from './heavy-month.ts';

const ROUNDS = 15;
/** The first rounds are quick only once they have been compiled, which a replay of any length soon is. */
const WARMING = 5;

/**
 * Prints how many observations the engine takes in a second of one core: what a preview or a replay has to wait for. What
 * else the machine does takes none of that time.
 */
export function printReplaySpeed(): void {
  const observations = heavyMonth();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    const chance = fastStream(() => 0.5);
    let folded: Folded = { state: EMPTY_STATE, settings: REPLAY_DEFAULTS };
    for (const each of observations) folded = fold(folded, each, chance);
    const { user, system } = process.cpuUsage(start);
    return (observations.length / (user + system)) * 1_000_000;
  });
  const speed = (perSecond: number) => `${Math.round(perSecond / 1000)} thousand`;
  heading(
    `Observations a second through the engine, a heavy month of ${observations.length}, median of ${ROUNDS - WARMING}`,
  );
  line('on one core', `${speed(median(rounds.slice(WARMING)))}, at first ${speed(rounds[0] ?? 0)}`, '≥ 200 thousand');
}

import { MINUTE } from '../life.ts';
import type { OurMoment } from '../policies/ours.ts';

/** Rule 12, written down a second time on purpose: what the engine does is held against it. */
const CAPS = { day: 6, target: 4, anywhereMs: 10 * MINUTE, targetMs: 20 * MINUTE };

/** How often the engine spoke when rule 12 says that it does not. */
export function overCaps(moments: readonly OurMoment[]): number {
  return moments.filter((moment, index) => {
    const before = moments.slice(0, index);
    const today = before.filter(({ day }) => day === moment.day);
    const here = before.filter(({ target }) => target === moment.target);
    return (
      today.length >= CAPS.day ||
      today.filter(({ target }) => target === moment.target).length >= CAPS.target ||
      moment.at - (before.at(-1)?.at ?? 0) < CAPS.anywhereMs ||
      moment.at - (here.at(-1)?.at ?? 0) < CAPS.targetMs
    );
  }).length;
}

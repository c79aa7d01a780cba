import filteredReality from './filtered-reality.ts';
import notice from './notice.ts';
import type { Family } from './nudge.ts';
import waiting from './waiting.ts';

/** Every family there is. */
export const FAMILIES: readonly Family[] = [
  // One a line, the newest last.
  notice,
  waiting,
  filteredReality,
];

import breath from './breath.ts';
import connection from './connection.ts';
import feeling from './feeling.ts';
import filteredReality from './filtered-reality.ts';
import intention from './intention.ts';
import notice from './notice.ts';
import type { Family } from './nudge.ts';
import waiting from './waiting.ts';

/** Every family there is. */
export const FAMILIES: readonly Family[] = [
  // One a line, the newest last.
  notice,
  waiting,
  filteredReality,
  intention,
  feeling,
  connection,
  breath,
];

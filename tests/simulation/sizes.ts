import type { Size } from './measures/run.ts';

/** What `npm run simulate` and the long tests measure: a few minutes on one core. */
export const FULL: Size = { people: 100, days: 28, seed: 1 };

/** Some seconds: what `npm test` notices when something is broken. */
export const SHORT: Size = { people: 5, days: 16, seed: 1 };

/** The share of them with whom the engine is run over all its thresholds. */
export const ON_MESSAGES = 0.4;

import type { Wanted } from './wanted.ts';

/** One thing that is wrong with a settings file. */
export type Fault =
  /** Nothing in it can be read: it is no JSON, too large, lists within lists without end, or JSON of something else. */
  | { wrong: 'json' | 'large' | 'deep' | 'foreign' }
  /** It is JSON and no object; `given` is what it is instead. */
  | { wrong: 'no_object'; given: string }
  /** A later version of Unspiral has written it. */
  | { wrong: 'newer'; version: number }
  | {
      wrong: 'value';
      /** `times[0].days[1]` */
      where: string;
      /** What stands there, shortened, as JSON; null where it is missing. */
      given: string | null;
      wanted: Wanted;
    }
  /** `nearest` is what it may have been meant to be, null where nothing is near; `known` is all that could stand there. */
  | { wrong: 'unknown'; where: string; nearest: string | null; known: readonly string[] }
  /** What may be there once is there again. */
  | { wrong: 'twice'; where: string; given: string };

/** How much of a value is shown, characters. */
const SHOWN = 60;

/** A value as a fault shows it: as JSON, and not more of it than can be read. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  const letters = Array.from(text.slice(0, 2 * SHOWN));
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
}

import type { FiveMinutes } from '../../content/reading/five-minutes.ts';

/** One thing that takes five minutes. */
export interface Thing {
  /** Its texts bear this name. */
  id: FiveMinutes;
  /** Whether it wants somebody else. */
  who: 'one' | 'two';
  /** Its drawing. */
  picture: string;
}

/** All of them, in the order they follow each other: oneself first. */
export const THINGS: readonly Thing[] = [
  { id: 'kindness', who: 'one', picture: 'lamp' },
  { id: 'need', who: 'one', picture: 'notebook' },
  { id: 'glad', who: 'one', picture: 'bird' },
  { id: 'memory', who: 'two', picture: 'boat' },
  { id: 'face', who: 'two', picture: 'two-cups' },
  { id: 'made', who: 'two', picture: 'path' },
];

/** The one after this, for the same number of people; after the last comes the first. */
export function nextTo(thing: Thing): Thing {
  const alike = THINGS.filter(({ who }) => who === thing.who);
  return alike[(alike.indexOf(thing) + 1) % alike.length] ?? thing;
}

import { MINUTE } from '../life.ts';
import { at, type Said, simple } from './policy.ts';

const EVERY_MS = 15 * MINUTE;

/** A card after every fifteen minutes that watched sites were attended, wherever that is. */
export const everyFifteenMinutes = simple('every-15', 'a card every 15 minutes', (stretches) => {
  const said: Said[] = [];
  let spent = 0;
  for (const stretch of stretches) {
    spent += stretch.to - stretch.from;
    for (; spent >= EVERY_MS; spent -= EVERY_MS) said.push(at(stretch, stretch.to - (spent - EVERY_MS)));
  }
  return said;
});

import { HOUR } from '../life.ts';
import { at, type Said, simple } from './policy.ts';

/** A card each time a place is opened. */
export const everyOpening = simple('every-opening', 'a card at every opening', (stretches) =>
  stretches.filter(({ opened }) => opened).map((stretch) => at(stretch, stretch.from)),
);

/** A card at the nth opening of one place within an hour; then it counts anew. */
export function openingsAnHour(times: number) {
  return simple(`openings-${times}`, `${times} openings an hour`, (stretches) => {
    const said: Said[] = [];
    const before = new Map<string, number[]>();
    for (const stretch of stretches) {
      if (!stretch.opened || stretch.loop === null) continue;
      const key = `${stretch.site} ${stretch.loop}`;
      const recent = [...(before.get(key) ?? []).filter((from) => from > stretch.from - HOUR), stretch.from];
      const isFull = recent.length >= times;
      before.set(key, isFull ? [] : recent);
      if (isFull) said.push(at(stretch, stretch.from));
    }
    return said;
  });
}

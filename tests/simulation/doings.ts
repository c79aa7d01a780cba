import type { Chance } from '../../lib/core/choose.ts';
import type { Seen } from '../../lib/core/observations.ts';
import { isStepped, type Place } from '../../lib/core/place.ts';
import { between, happens } from './draws.ts';
import { type Act, SECOND } from './life.ts';

/** Something that is told so many ms into an act. */
export interface Doing {
  after: number;
  seen: Seen;
}

/** Whoever scrolls rests about so often, ms. */
const REST_MS = 25 * SECOND;

/** What is done in one place in the course of an act, in no order. */
export function doingsOf(chance: Chance, act: Act, place: Place): Doing[] {
  return [...writing(act), ...scrolling(chance, act, place)];
}

/** Line by line; a phrase matches while the first of them is written and after that. */
function writing({ ms, characters = 0, sends = 0, drafts = 0 }: Act): Doing[] {
  if (characters === 0 && sends === 0) return [];
  const doings: Doing[] = [];
  const lines = Math.max(1, sends);
  for (let line = 0; line < lines; line += 1) {
    const from = (ms * (line + 0.2)) / lines;
    const written = Math.max(1, Math.round(characters / lines));
    doings.push({ after: from, seen: { type: 'typed', characters: written } });
    if (line < sends) doings.push({ after: from + (ms * 0.6) / lines, seen: { type: 'sent', sends: 1 } });
  }
  for (let draft = 0; draft < drafts; draft += 1) {
    doings.push({ after: ms * (0.25 + (0.5 * draft) / drafts), seen: { type: 'drafted' } });
  }
  return doings;
}

/** What is scrolled is told at rests; from one short or story to the next it is also a step. */
function scrolling(chance: Chance, { ms, screens = 0 }: Act, place: Place): Doing[] {
  if (screens === 0) return [];
  const steps = isStepped(place.surface) ? spread(chance, ms, Math.round(screens)) : [];
  const rests = spread(chance, ms, Math.min(Math.ceil(screens), Math.ceil(ms / REST_MS)));
  const each = steps.length > 0 ? 0 : screens / rests.length;
  return [
    ...steps.map((after): Doing => ({ after, seen: { type: 'moved', place, fresh: false, stepped: true } })),
    ...rests.map((after): Doing => {
      return { after, seen: { type: 'scrolled', screens: each, rests: happens(chance, 0.85) } };
    }),
  ];
}

/** So many instants of some ms, one in each part. */
function spread(chance: Chance, ms: number, times: number): number[] {
  return Array.from({ length: times }, (_, index) => (ms * (index + between(chance, 0.3, 0.9))) / times);
}

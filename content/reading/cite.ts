import type { Evidence, Family } from '../nudges/nudge.ts';

/**
 * What a family of cards rests on, so that it stands in one place: the claim with this source.
 * @param part of the source's address, enough to tell it from the family's others.
 * @throws Error where the family has no such claim, or more than one.
 */
export function cite({ id, evidence }: Family, part: string): Evidence {
  const [found, another] = evidence.filter(({ source }) => source?.includes(part));
  if (!found || another) throw new Error(`${id} has ${found ? 'more than one claim' : 'no claim'} from ${part}.`);
  return found;
}

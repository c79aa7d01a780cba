import { FAMILIES } from '../../content/nudges/index.ts';
import type { Family, Wording } from '../../content/nudges/nudge.ts';
import { SITES } from '../../content/sites/index.ts';
import type { LoopId } from './moments.ts';

/** A number in [0, 1), as Math.random gives: the crypto generator live, a seeded one elsewhere. */
export type Chance = () => number;

export interface Chosen {
  family: string;
  variant: string;
}

function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.min(items.length - 1, Math.floor(chance() * items.length))];
}

/** The wordings of a family that fit a loop on a site: photo wordings only where photos are what people post. */
function wordingsFor(family: Family, loop: LoopId, site: string): readonly Wording[] {
  const photos = SITES.find((each) => each.id === site)?.photo === true;
  return family.wordings.filter((wording) => wording.loop === loop && (photos || !wording.photo));
}

/** The families that may speak of a loop: those that serve it and that the person left on. */
export function familiesFor(loop: LoopId, familiesOff: readonly string[]): readonly Family[] {
  return FAMILIES.filter((family) => family.loops.includes(loop) && !familiesOff.includes(family.id));
}

/**
 * Which family speaks and in which words. Families take turns and no text comes twice running (rule 13).
 * @returns null when every family that serves the loop is off.
 */
export function choose(
  loop: LoopId,
  site: string,
  familiesOff: readonly string[],
  last: Chosen | undefined,
  chance: Chance,
): Chosen | null {
  const families = familiesFor(loop, familiesOff);
  const others = families.filter((family) => family.id !== last?.family);
  const family = pick(others.length > 0 ? others : families, chance);
  if (!family) return null;
  const wordings = wordingsFor(family, loop, site);
  const fresh = wordings.filter((wording) => wording.id !== last?.variant);
  const wording = pick(fresh.length > 0 ? fresh : wordings, chance);
  return wording ? { family: family.id, variant: wording.id } : null;
}

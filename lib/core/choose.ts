import type { Family } from '../../content/nudges/nudge.ts';
import { nextFamily } from './effect/families.ts';
import { LAST_LOOK } from './effect/looks.ts';
import { type PackedTrial, unpack } from './effect/trial.ts';
import type { Settings } from './settings.ts';
import { familiesFor, type Occasion, wordingsFor } from './wordings.ts';

/** A number in [0, 1), as Math.random gives: the crypto generator live, a seeded one elsewhere. */
export type Chance = () => number;

export interface Chosen {
  family: string;
  variant: string;
}

/** What was said before, as far as the choice depends on it. */
export interface Said {
  /** What was last shown in this loop. */
  last: Chosen | undefined;
  /** The families that have spoken in this visit to the site. */
  thisVisit: readonly string[];
  trials: readonly PackedTrial[];
}

/** Chance is asked only where there is something to choose, so that what is refused draws nothing. */
function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items.length === 0 ? undefined : items[Math.min(items.length - 1, Math.floor(chance() * items.length))];
}

/** The first of these lists that holds anything. */
function firstOf<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** The family that speaks: they take turns (rule 13), until enough is known to prefer some (rule 27). */
function familyFor(families: readonly Family[], { loop }: Occasion, said: Said, chance: Chance): Family | undefined {
  if (said.trials.length >= LAST_LOOK && loop !== 'draft') {
    const ids = families.map(({ id }) => id);
    const preferred = nextFamily(said.trials.map(unpack), loop, ids, chance);
    const family = families.find(({ id }) => id === preferred);
    if (family) return family;
  }
  const others = families.filter((family) => family.id !== said.last?.family);
  return pick(firstOf(others, families), chance);
}

/** The families that can speak on an occasion in this visit: some ask once in each. */
export function familiesNow(
  occasion: Occasion,
  settings: Settings,
  { thisVisit }: Pick<Said, 'thisVisit'>,
): readonly Family[] {
  return familiesFor(occasion, settings).filter(({ id, onceAVisit }) => !(onceAVisit && thisVisit.includes(id)));
}

/**
 * Which family speaks and in which words; no text comes twice running (rule 13).
 * @returns null when every family that could speak here is off, or has asked already in this visit.
 */
export function choose(occasion: Occasion, settings: Settings, said: Said, chance: Chance): Chosen | null {
  const family = familyFor(familiesNow(occasion, settings, said), occasion, said, chance);
  if (!family) return null;
  const wordings = wordingsFor(family, occasion, settings);
  const fresh = wordings.filter((wording) => wording.id !== said.last?.variant);
  const wording = pick(firstOf(fresh, wordings), chance);
  return wording ? { family: family.id, variant: wording.id } : null;
}

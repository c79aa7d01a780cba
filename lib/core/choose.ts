import { FAMILIES } from '../../content/nudges/index.ts';
import type { Family, Wording } from '../../content/nudges/nudge.ts';
import { SITES } from '../../content/sites/index.ts';
import { nextFamily } from './effect/families.ts';
import { LAST_LOOK } from './effect/looks.ts';
import { type MeasuredLoop, type PackedTrial, unpack } from './effect/trial.ts';
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

/**
 * The wordings of a family that fit a loop on a site: photo wordings only where photos are what people post. Those for
 * the door of a feed, and those with replies, need a card that there is not yet.
 */
function wordingsFor(family: Family, loop: LoopId, site: string): readonly Wording[] {
  const photos = SITES.find((each) => each.id === site)?.photo === true;
  return family.wordings.filter(
    (wording) => wording.loop === loop && (photos || !wording.photo) && !wording.door && !wording.replies,
  );
}

/** The families that may speak of a loop: those that serve it and that the person left on. */
export function familiesFor(loop: LoopId, site: string, familiesOff: readonly string[]): readonly Family[] {
  const isOn = ({ id, off }: Family) => !off && !familiesOff.includes(id);
  return FAMILIES.filter(
    (family) => isOn(family) && family.forms.includes('card') && wordingsFor(family, loop, site).length > 0,
  );
}

/** What the choice depends on. */
export interface Occasion {
  loop: LoopId;
  site: string;
  familiesOff: readonly string[];
  /** What was last shown in this loop. */
  last: Chosen | undefined;
  trials: readonly PackedTrial[];
}

/** The family that speaks: they take turns (rule 13), until enough is known to prefer some (rule 27). */
function familyFor({ loop, site, familiesOff, last, trials }: Occasion, chance: Chance): Family | undefined {
  const families = familiesFor(loop, site, familiesOff);
  const preferred = loop === 'draft' ? null : preferredOf(families, loop, trials, chance);
  if (preferred) return preferred;
  const others = families.filter((family) => family.id !== last?.family);
  return pick(others.length > 0 ? others : families, chance);
}

function preferredOf(
  families: readonly Family[],
  loop: MeasuredLoop,
  trials: readonly PackedTrial[],
  chance: Chance,
): Family | undefined {
  if (trials.length < LAST_LOOK) return undefined;
  const ids = families.map(({ id }) => id);
  const preferred = nextFamily(trials.map(unpack), loop, ids, chance);
  return families.find(({ id }) => id === preferred);
}

/**
 * Which family speaks and in which words; no text comes twice running (rule 13).
 * @returns null when every family that serves the loop is off.
 */
export function choose(occasion: Occasion, chance: Chance): Chosen | null {
  const { loop, site, last } = occasion;
  const family = familyFor(occasion, chance);
  if (!family) return null;
  const wordings = wordingsFor(family, loop, site);
  const fresh = wordings.filter((wording) => wording.id !== last?.variant);
  const wording = pick(fresh.length > 0 ? fresh : wordings, chance);
  return wording ? { family: family.id, variant: wording.id } : null;
}

import type { LoopId } from '../../../lib/core/moments.ts';
import { type Life, MINUTE, type Spiral, type Way } from '../life.ts';
import type { Said } from '../policies/policy.ts';

/** Spirals of one way, and what became of them. */
export interface Noticed {
  spirals: number;
  noticed: number;
  /** How far into it each of them was noticed: openings of the place, or minutes where somebody compares. */
  into: number[];
}

function isIn({ loop, site, could, to }: Spiral, said: Said): boolean {
  return said.loop === loop && said.site === site && said.at >= could && said.at <= to;
}

/** Where in it a spiral was when something was said: which opening, or how many minutes. */
function intoOf({ way, from, openings }: Spiral, said: Said): number {
  return way === 'comparing' ? (said.at - from) / MINUTE : openings.filter((opened) => opened <= said.at).length;
}

/** What a policy comes to with some people: adds up life by life. */
export class Figures {
  people = 0;
  days = 0;
  moments = 0;
  /** Moments that were wrong: no spiral of their loop could be under way at the place. By loop, or elsewhere. */
  readonly wrong: Partial<Record<LoopId | 'elsewhere', number>> = {};
  readonly ways: Partial<Record<Way, Noticed>> = {};

  take(life: Life, said: readonly Said[]): void {
    this.people += 1;
    this.days += life.days;
    this.moments += said.length;
    for (const each of said) {
      const loop = each.loop ?? 'elsewhere';
      if (!life.spirals.some((spiral) => isIn(spiral, each))) this.wrong[loop] = (this.wrong[loop] ?? 0) + 1;
    }
    for (const spiral of life.spirals) this.#note(spiral, said);
  }

  #note(spiral: Spiral, said: readonly Said[]): void {
    const noticed = this.ways[spiral.way] ?? { spirals: 0, noticed: 0, into: [] };
    this.ways[spiral.way] = noticed;
    noticed.spirals += 1;
    const first = said.find((each) => isIn(spiral, each));
    if (!first) return;
    noticed.noticed += 1;
    noticed.into.push(intoOf(spiral, first));
  }

  /** Wrong moments a day, of all loops or of one. */
  wrongADay(loop?: LoopId): number {
    const counted = loop ? [this.wrong[loop]] : Object.values(this.wrong);
    return counted.reduce<number>((sum, count) => sum + (count ?? 0), 0) / this.days;
  }
}

/** The share of spirals that were noticed, over several figures; null where there were none. */
export function shareNoticed(all: readonly Figures[], way: Way): number | null {
  const here = all.flatMap(({ ways }) => ways[way] ?? []);
  const spirals = here.reduce((sum, each) => sum + each.spirals, 0);
  return spirals === 0 ? null : here.reduce((sum, each) => sum + each.noticed, 0) / spirals;
}

/** How far into spirals of one way they were noticed: that of the share who came first. */
export function intoAt(all: readonly Figures[], way: Way, share: number): number | null {
  const into = all.flatMap(({ ways }) => ways[way]?.into ?? []).sort((a, b) => a - b);
  return into[Math.ceil(share * into.length) - 1] ?? null;
}

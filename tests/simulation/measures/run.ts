import { stream } from '../draws.ts';
import { type Kind, live } from '../people/kind.ts';
import { momentsOf } from '../policies/ours.ts';
import type { Policy } from '../policies/policy.ts';
import { overCaps } from './caps.ts';
import { Figures } from './figures.ts';

/** How much is simulated. */
export interface Size {
  /** Of each kind. */
  people: number;
  days: number;
  seed: number;
}

/** What came of it. */
export interface Results {
  size: Size;
  /** By kind of person. */
  ours: ReadonlyMap<string, Figures>;
  /** By policy, then by kind of person. */
  simple: ReadonlyMap<string, ReadonlyMap<string, Figures>>;
  /** Moments that rule 12 forbids. */
  overCaps: number;
  /** Observations through the engine, and how long a processor was busy with them, ms. */
  observations: number;
  ms: number;
}

/** The seed of one person: far apart, so that no two of them are alike. */
export function seedOf({ seed }: Size, kind: number, person: number): number {
  return seed * 1_000_003 + kind * 15_485_863 + person * 7919;
}

/** Figures for some kinds of people, with nobody in them yet. */
export function emptyFor(kinds: readonly Kind[]): Map<string, Figures> {
  return new Map(kinds.map(({ id }) => [id, new Figures()]));
}

/** Lives so many people of each kind, and lets the engine and other policies decide when to speak to them. */
export function run(kinds: readonly Kind[], others: readonly Policy[], size: Size): Results {
  const ours = emptyFor(kinds);
  const simple = new Map(others.map(({ id }) => [id, emptyFor(kinds)]));
  const sum = { overCaps: 0, observations: 0, ms: 0 };
  for (const [index, kind] of kinds.entries()) {
    for (let person = 1; person <= size.people; person += 1) {
      const life = live(kind, stream(seedOf(size, index, person)), size.days);
      const start = process.cpuUsage();
      const moments = momentsOf(life, person);
      const { user, system } = process.cpuUsage(start);
      sum.ms += (user + system) / 1000;
      sum.observations += life.events.length;
      sum.overCaps += overCaps(moments);
      ours.get(kind.id)?.take(life, moments);
      for (const { id, run: decide } of others) simple.get(id)?.get(kind.id)?.take(life, decide(life));
    }
  }
  return { size, ours, simple, ...sum };
}

import type { Chance } from '../../lib/core/choose.ts';
import { interrupted, split } from './acts.ts';
import { Browser, type Quirks } from './browser.ts';
import { between, happens } from './draws.ts';
import { lengthOf, MINUTE, type Outing, type Phase, SECOND, type Spiral } from './life.ts';

/** A habit that is put off for so long is let go, ms. */
const PATIENCE_MS = 5 * MINUTE;

/** With nothing to do for so long, the computer is put away, ms. */
const SITTING_MS = 45 * MINUTE;

interface Done {
  phase: Phase;
  openings: number[];
  to: number;
}

/**
 * Lets a person do what they mean to, one thing at a time: an urge breaks off a habit, which goes on afterwards or is
 * let go.
 * @returns what the browser told, and when the spirals were.
 */
export function carryOut(chance: Chance, outings: readonly Outing[], quirks: Quirks) {
  const browser = new Browser(chance, quirks);
  const done = new Map<Phase, Done>();
  const queue = outings.toSorted((a, b) => a.at - b.at);
  let free = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const from = Math.round(Math.max(next.at, free + between(chance, 1, 4) * SECOND));
    if (next.urge === 0 && from - next.at > PATIENCE_MS) continue;
    const cut = cutAt(next, from, queue);
    const [now, later] = cut === null ? [next.acts, []] : split(next.acts, cut - from);
    const isLast = (queue[0]?.at ?? 0) - from > SITTING_MS;
    free = Math.round(browser.go(from, interrupted(chance, now, quirks.everyMs), isLast));
    if (later.length > 0 && (next.urge > 0 || happens(chance, 0.5))) {
      insert(queue, { ...next, at: free + 1, acts: later, rest: true });
    }
    if (next.phase) note(done, next.phase, from, free, next.rest === true);
  }
  return { events: browser.events, spirals: [...done.values()].map(spiralOf) };
}

/** When something stronger breaks it off, or null. */
function cutAt({ urge, acts }: Outing, from: number, queue: readonly Outing[]): number | null {
  if (urge === 2) return null;
  const to = from + lengthOf(acts);
  for (const other of queue) {
    if (other.at >= to) return null;
    if (other.urge > urge && other.at > from + SECOND) return other.at;
  }
  return null;
}

function insert(queue: Outing[], outing: Outing): void {
  const index = queue.findIndex(({ at }) => at > outing.at);
  queue.splice(index === -1 ? queue.length : index, 0, outing);
}

function note(done: Map<Phase, Done>, phase: Phase, from: number, to: number, isRest: boolean): void {
  const known = done.get(phase) ?? { phase, openings: [], to };
  if (!isRest) known.openings.push(from);
  known.to = to;
  done.set(phase, known);
}

function spiralOf({ phase, openings, to }: Done): Spiral {
  const { couldAfter, ...what } = phase;
  const from = openings[0] ?? to;
  const could = couldAfter === 'second opening' ? (openings[1] ?? to) : from + couldAfter;
  return { ...what, from, could, to, openings };
}

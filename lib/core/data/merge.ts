import type { Look } from '../effect/looks.ts';
import { inTime, type PackedTrial, TRIALS_KEPT, unpack } from '../effect/trial.ts';
import type { DayTotal, Moment, Segment } from '../records.ts';
import type { Learnt } from './format.ts';

/**
 * Which of two records of the same key stays: the one that says more. The two orders below are total, so that any number
 * of files in any order, each any number of times, come to the same.
 */

type Kept = Segment | Moment | DayTotal;

/** The fuller of two: a moment whose outcome is known stands before one whose outcome is not. */
export function fuller<T extends Kept>(a: T, b: T): T {
  return (compare(weights(a), weights(b)) || inWords(a, b)) < 0 ? b : a;
}

/** A day's totals only ever grow: the larger is the later. */
function weights(record: Kept): readonly number[] {
  if (!('visits' in record)) return [Object.keys(record).length];
  const { visits, feedMs, messagesMs, screens, looks, moments } = record;
  return [visits, feedMs + messagesMs, screens, looks, moments];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, figure] of a.entries()) {
    const difference = figure - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function inWords(a: object, b: object): number {
  return byText(inOrder(a), inOrder(b));
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A record as text, whatever order its fields came in. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).sort(([a], [b]) => byText(a, b));
  return `{${fields.map(([name, part]) => `${name}:${inOrder(part)}`).join()}}`;
}

/**
 * What two browsers have learnt, together: the newest trials of both, each once, and the later look. Nothing is learnt
 * anew from moments, for each of them came with its trial.
 */
export function mergeLearnt(a: Learnt, b: Learnt): Learnt {
  const trials = new Map([...a.trials, ...b.trials].map(toTheMinute).map((trial) => [trial.join(), trial] as const));
  const inOrderOfTime = [...trials.values()].sort(byTime).slice(-TRIALS_KEPT);
  return { trials: inOrderOfTime, look: laterLook(a.look, b.look) };
}

function byTime(a: PackedTrial, b: PackedTrial): number {
  return inTime(unpack(a), unpack(b));
}

function laterLook(a: Look | null, b: Look | null): Look | null {
  if (!a || !b) return a ?? b;
  return (compare([a.moments, a.at], [b.moments, b.at]) || inWords(a, b)) < 0 ? b : a;
}

const MINUTE = 60_000;

/** Trials are told to the minute, as moments are (rule 23). */
export function toTheMinute<T extends readonly [number, ...unknown[]]>(trial: T): T {
  const [at, ...rest] = trial;
  return [Math.floor(at / MINUTE) * MINUTE, ...rest] as unknown as T;
}

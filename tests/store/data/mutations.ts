import fc from 'fast-check';

/** What may have happened to a file on its way: each takes a text and gives one that is no longer the same, mostly. */

type Mutation = (text: string, at: number, other: number) => string;

/** What somebody may put where something else belongs. */
const HOSTILE = [
  'null',
  '-1',
  '1e999',
  '1.5',
  '9007199254740993',
  '""',
  '[]',
  '{}',
  'true',
  '"=cmd|\' /C calc\'!A0"',
  '"<img src=x onerror=alert(1)>"',
  '"\\u202Eevil\\u0000"',
  '{"__proto__":{"polluted":true}}',
  '"2026-02-31"',
  '"x"',
];

/** A place in a text, from a number of 0 to 1. */
const placeIn = (text: string, at: number) => Math.floor(at * text.length);

/** Does something to one of the values that a pattern finds. */
function changed(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(at * found.length)];
  if (!one) return text;
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}

const MUTATIONS: readonly Mutation[] = [
  /** Cut off. */
  (text, at) => text.slice(0, placeIn(text, at)),
  /** A stretch lost. */
  (text, at, other) => text.slice(0, placeIn(text, at)) + text.slice(placeIn(text, at) + 1 + Math.floor(other * 40)),
  /** A character turned into another. */
  (text, at, other) => {
    const place = placeIn(text, at);
    return text.slice(0, place) + String.fromCharCode(32 + Math.floor(other * 95)) + text.slice(place + 1);
  },
  /** A line lost, one twice, and two in each other's place. */
  (text, at) => without(text, at),
  (text, at) => changed(text, /\n\{.*\},?/g, at, (line) => (line.endsWith(',') ? line + line : `${line},${line}`)),
  /** A value that is something else. */
  (text, at, other) =>
    changed(text, /(?<=:)(?:-?\d+(?:\.\d+)?|"[^"]*"|true|false|null)/g, at, () => {
      return HOSTILE[Math.floor(other * HOSTILE.length)] ?? 'null';
    }),
  /** A field by another name. */
  (text, at, other) =>
    changed(
      text,
      /"\w+"(?=:)/g,
      at,
      () => ['"__proto__"', '"constructor"', '"toString"', '"x"'][Math.floor(other * 4)] ?? '',
    ),
  /** A number that is another. */
  (text, at, other) => changed(text, /(?<=:)\d+/g, at, (digits) => String(Math.floor(Number(digits) * 3 * other))),
  /** Something within something within something. */
  (text, at, other) => {
    const depth = Math.floor(other * 40_000);
    return changed(text, /(?<=:)\d+/g, at, () => '['.repeat(depth) + ']'.repeat(depth));
  },
];

function without(text: string, at: number): string {
  return changed(text, /\n\{.*\},?/g, at, () => '');
}

/** One to three of these. */
export const mutations = fc.array(
  fc.tuple(
    fc.constantFrom(...MUTATIONS),
    fc.double({ min: 0, max: 0.999_999, noNaN: true }),
    fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  ),
  { minLength: 1, maxLength: 3 },
);

/** A text that has met these. */
export function mutated(text: string, met: readonly (readonly [Mutation, number, number])[]): string {
  return met.reduce((now, [mutation, at, other]) => mutation(now, at, other), text);
}

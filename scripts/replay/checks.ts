import { isFields, named, unknownKey } from '../../lib/core/settings-file/keys.ts';
import { sentenceOf } from './fault-sentences.ts';

/** Checking what somebody wrote into a file: each check says, in a sentence for each, what is wrong and what was expected. */

/**
 * What is wrong with a value, if anything.
 * @param where what the value is called in the file: `thresholds.looks`.
 */
export type Check = (value: unknown, where: string) => string[];

export type Fields = Readonly<Record<string, unknown>>;

/** `"screens" is "2", expected a number from 0 up` */
function wrong(where: string, value: unknown, expected: string): string[] {
  const given = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return [`"${where}" ${given}, expected ${expected}`];
}

/** A check of something that either is so or not. */
export function that(isSo: (value: unknown) => boolean, expected: string): Check {
  return (value, where) => (isSo(value) ? [] : wrong(where, value, expected));
}

export const flag = that((value) => typeof value === 'boolean', 'true or false');
export const text = that((value) => typeof value === 'string' && value !== '', 'a text');

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  const expected = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  const isSo = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return that(isSo, `a whole number ${expected}`);
}

export function amount(least: number): Check {
  const isSo = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= least;
  return that(isSo, `a number from ${least} up`);
}

export function oneOf(words: readonly unknown[]): Check {
  return that((value) => words.includes(value), `one of ${words.join(', ')}`);
}

/** A check of what may as well not be there. */
export function optional(check: Check): Check {
  return (value, where) => (value === undefined ? [] : check(value, where));
}

export function listOf(check: Check, what: string): Check {
  return (value, where) => {
    if (!Array.isArray(value)) return wrong(where, value, `a list of ${what}`);
    return value.flatMap((each, index) => check(each, `${where}[${index}]`));
  };
}

/** An object with these keys, and with these others where somebody likes; what else it holds is its own affair. */
export function fieldsIn(required: Readonly<Record<string, Check>>, others: Readonly<Record<string, Check>>): Check {
  return (value, where) => {
    if (!isFields(value)) return wrong(where, value, 'an object');
    const given = Object.entries(others).map(([key, check]) => [key, optional(check)] as const);
    return [...Object.entries(required), ...given].flatMap(([key, check]) => check(value[key], named(where, key)));
  };
}

/** The same, with no other keys. */
export function only(required: Readonly<Record<string, Check>>, others: Readonly<Record<string, Check>>): Check {
  const inside = fieldsIn(required, others);
  const known = Object.keys({ ...required, ...others });
  return (value, where) => {
    const more = isFields(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
    return [...inside(value, where), ...more.map((key) => sentenceOf(unknownKey(where, key, known)))];
  };
}

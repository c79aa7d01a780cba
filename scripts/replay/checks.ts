/** Checking what somebody wrote into a file: each check says, in a sentence for each, what is wrong and what was expected. */

/**
 * What is wrong with a value, if anything.
 * @param where what the value is called in the file: `thresholds.looks`.
 */
export type Check = (value: unknown, where: string) => string[];

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `"screens" is "2", expected a number from 0 up` */
function wrong(where: string, value: unknown, expected: string): string[] {
  const given = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return [`"${where}" ${given}, expected ${expected}`];
}

/** A check of something that either is so or not. */
export function that(isSo: (value: unknown) => boolean, expected: string): Check {
  return (value, where) => (isSo(value) ? [] : wrong(where, value, expected));
}

export const anything: Check = () => [];
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

/** An object with some keys of its own choice, such as the ids of sites. */
export function keyed(keys: readonly string[], check: Check): Check {
  return (value, where) => {
    if (!isFields(value)) return wrong(where, value, 'an object');
    return Object.entries(value).flatMap(([key, each]) =>
      keys.includes(key) ? check(each, `${where}.${key}`) : unknownKey(`${where}.${key}`, key, keys),
    );
  };
}

/** What stands in an object under a key, and how that is called; at the top of a file without the object's own name. */
function named(where: string, key: string): string {
  return where === '' ? key : `${where}.${key}`;
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
    return [...inside(value, where), ...more.flatMap((key) => unknownKey(named(where, key), key, known))];
  };
}

function unknownKey(where: string, key: string, known: readonly string[]): string[] {
  const [nearest] = known.map((each) => [apart(key, each), each] as const).sort(([a], [b]) => a - b);
  const isNear = nearest !== undefined && nearest[0] <= Math.max(1, Math.floor(key.length / 3));
  return [
    `"${where}" is unknown${isNear ? `, did you mean "${nearest[1]}"?` : `, expected one of ${known.join(', ')}`}`,
  ];
}

/** How many letters must be put in, taken out or changed to make one word the other, whatever their case. */
function apart(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [index, against] of [...b].entries()) {
      const changed = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

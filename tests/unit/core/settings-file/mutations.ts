import fc from 'fast-check';

/** Files as they become when somebody has had them in their hands: cut off, mistyped, changed in a value, mixed up. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Mutation = (text: string) => string;

const HOSTILE: readonly Json[] = [
  ...[null, true, -1, 0.5, 1e21, 2 ** 53, '', 'open', '<img src=x onerror=alert(1)>', '\u0000', '\ud800'],
  ...[
    '../../etc',
    'example.org',
    'co.uk',
    'constructor',
    'instagram',
    'x'.repeat(5000),
    '\u202egpj',
    [],
    {},
    [[]],
    [{}],
  ],
  ...[{ on: true }, { on: 'yes' }, ['notice'], [null], [-1], { length: 3 }, [{ days: [0], from: 60, to: 30 }]],
];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'sites',
  'on',
  'look',
  'watchedPages',
  'length',
  '',
];

const at = fc.double({ min: 0, max: 0.999999, noNaN: true });

/** Cuts, doubles or replaces some of the letters. */
const mistyped: fc.Arbitrary<Mutation> = fc
  .tuple(at, fc.nat(12), fc.constantFrom('', '"', '{', '}', ',', ':', '\\', '0', '\u0000', 'é', '[[[[', '1e999'))
  .map(([where, length, put]) => (text) => {
    const from = Math.floor(where * text.length);
    return text.slice(0, from) + put + text.slice(from + length);
  });

const cut: fc.Arbitrary<Mutation> = at.map((where) => (text) => text.slice(0, Math.floor(where * text.length)));

/** Goes down to some place of the file and has something become of what stands there. */
function within(value: Json, ways: readonly number[], change: (value: Json) => Json): Json {
  const [way, ...rest] = ways;
  if (way === undefined || typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return change(value);
    const chosen = Math.floor(way * value.length);
    return value.map((each, index) => (index === chosen ? within(each, rest, change) : each));
  }
  const keys = Object.keys(value);
  const key = keys[Math.floor(way * keys.length)];
  if (key === undefined) return change(value);
  const pairs = keys.map((each): [string, Json] => {
    const one = value[each] ?? null;
    return [each, each === key ? within(one, rest, change) : one];
  });
  return Object.fromEntries(pairs);
}

const changed: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.array(at, { minLength: 1, maxLength: 4 }),
    fc.oneof(
      fc.constantFrom(...HOSTILE).map((put) => () => put),
      (fc.jsonValue() as fc.Arbitrary<Json>).map((put) => () => put),
      fc.constantFrom(1, -1, 100, 0.5).map((by) => (value: Json) => (typeof value === 'number' ? value + by : value)),
      fc.constant((value: Json) => (Array.isArray(value) ? [...value, ...value] : [value])),
      fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...HOSTILE)).map(([key, put]) => (value: Json) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.fromEntries([...Object.entries(value), [key, put]]);
      }),
      at.map((where) => (value: Json) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        const keys = Object.keys(value);
        const gone = keys[Math.floor(where * keys.length)];
        return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone));
      }),
    ),
  )
  .map(
    ([ways, change]) =>
      (text) =>
        JSON.stringify(within(JSON.parse(text) as Json, ways, change)),
  );

/** One or two of them: those that need JSON come first. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: changed },
  {
    weight: 2,
    arbitrary: fc.tuple(changed, changed).map(
      ([one, other]) =>
        (text: string) =>
          other(one(text)),
    ),
  },
  { weight: 2, arbitrary: mistyped },
  { weight: 1, arbitrary: cut },
);

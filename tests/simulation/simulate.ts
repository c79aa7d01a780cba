/**
 * Lets the engine decide over made-up people, and writes what came of it to docs/simulation.md:
 *
 *     npm run simulate
 *     npm run simulate -- --people 20 --seed 2    fewer people, other ones; prints and writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/run.ts';
import { barsOf, holds } from './measures/bars.ts';
import { compare, onMessages } from './measures/curve.ts';
import { run } from './measures/run.ts';
import { SCENARIOS, tell } from './measures/scenarios.ts';
import { largestOfAYear } from './measures/state-size.ts';
import { CALM, GRIPPED } from './people/index.ts';
import { SIMPLE } from './policies/index.ts';
import { report } from './report/report.ts';
import { FULL, ON_MESSAGES } from './sizes.ts';

const { values } = parseArgs({ options: { people: { type: 'string' }, seed: { type: 'string' } } });
const size = { ...FULL, people: Number(values.people ?? FULL.people), seed: Number(values.seed ?? FULL.seed) };
const isFull = size.people === FULL.people && size.seed === FULL.seed;

const start = performance.now();
const say = (what: string) =>
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);

say(`${size.people} people of each kind, ${size.days} days`);
const results = run([...CALM, ...GRIPPED], SIMPLE, size);
say(
  `${Math.round((1000 * results.observations) / results.ms).toLocaleString('en')} observations a second through the engine`,
);
const { points, others } = onMessages({ ...size, people: Math.ceil(size.people * ON_MESSAGES) }, SIMPLE);
say('the engine over its thresholds');
const told = SCENARIOS.map(tell);
say('measuring');
const stateBytes = largestOfAYear(size.seed);
say('a year');

const kinds = new Map([...CALM, ...GRIPPED].map(({ id, name }) => [id, name]));
const policies = new Map(SIMPLE.map(({ id, name }) => [id, name]));
const bars = barsOf(results, kinds);
const comparisons = others.map((point) => compare(point, points));
const command = isFull ? 'npm run simulate' : `npm run simulate -- --people ${size.people} --seed ${size.seed}`;
const text = report({ command, results, bars, points, comparisons, told, stateBytes }, policies);
console.log(text);
if (isFull) writeFileSync(join(ROOT, 'docs/simulation.md'), text);
if (!bars.every((bar) => holds(bar))) process.exitCode = 1;

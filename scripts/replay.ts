/**
 * Runs a trace through the engine and prints what it decides:
 *
 *     npm run --silent replay -- [--settings FILE] [--seed N] [--explain] < trace.ndjson > decisions.ndjson
 *
 * The format is described in scripts/replay/README.md.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { REPLAY_DEFAULTS, Replayer } from './replay/replayer.ts';
import { BadSettings, readSettings } from './replay/settings.ts';
import { BadLine, readLine } from './replay/trace.ts';

/** The exit code for input that cannot be read. */
const BAD_INPUT = 2;

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(BAD_INPUT);
}

const options = { settings: { type: 'string' }, seed: { type: 'string' }, explain: { type: 'boolean' } } as const;
const { values } = parseArgs({ options });
const seed = Number(values.seed ?? 1);
if (!Number.isInteger(seed)) stop(`--seed is "${values.seed}", expected a whole number`);

function settings() {
  if (values.settings === undefined) return REPLAY_DEFAULTS;
  try {
    return readSettings(readFileSync(values.settings, 'utf8'));
  } catch (error) {
    const why = error instanceof BadSettings ? error.message : 'it cannot be read';
    return stop(`${values.settings}: ${why}.`);
  }
}

const random = xoroshiro128plus(seed);
const replayer = new Replayer(settings(), () => uniformFloat64(random), values.explain === true);
let number = 0;
let last = 0;

for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    const event = readLine(line);
    if (event.at < last)
      throw new BadLine(`"at" is ${event.at}, expected ${last} or later: lines come in order of time`);
    last = event.at;
    for (const decision of replayer.take(event)) process.stdout.write(`${JSON.stringify(decision)}\n`);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    stop(`line ${number}: ${error.message}`);
  }
}

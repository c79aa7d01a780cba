/**
 * Runs a trace, or an exported history, through the engine and prints what it decides:
 *
 *     npm run --silent replay -- [--settings FILE] [--seed N] [--explain] < trace.ndjson > decisions.ndjson
 *     npm run --silent replay -- --history FILE [--settings FILE] [--seed N] [--explain] > decisions.ndjson
 *
 * The formats are described in scripts/replay/README.md.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sitesOf } from '../lib/core/sites/known.ts';
import { BadInput } from './replay/bad-input.ts';
import type { Decision } from './replay/decisions.ts';
import { REPLAY_DEFAULTS } from './replay/defaults.ts';
import { readHistory } from './replay/history.ts';
import { Replayer } from './replay/replayer.ts';
import { readSettings } from './replay/settings.ts';
import { readLine } from './replay/trace.ts';

/** The exit code for input that cannot be read. */
const BAD_INPUT = 2;

function stop(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(BAD_INPUT);
}

const text = { type: 'string' } as const;
const options = { settings: text, history: text, seed: text, explain: { type: 'boolean' } } as const;

function argumentsGiven() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** What a file holds, read as something; each thing that is wrong with it is said, and nothing is done then. */
function inFile<T>(file: string, read: (json: string) => T): T {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch {
    return stop(`${file}: this cannot be read, expected a file`);
  }
  try {
    return read(json);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return stop(...error.sentences.map((sentence) => `${file}: ${sentence}`));
  }
}

function print(decisions: readonly Decision[]): void {
  for (const decision of decisions) process.stdout.write(`${JSON.stringify(decision)}\n`);
}

/** Takes the trace at the standard input, line by line. */
async function replayTrace(replayer: Replayer): Promise<void> {
  let number = 0;
  let last = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const event = readLine(line, sitesOf(settings));
      if (event.at < last) {
        throw new BadInput([`"at" is ${event.at}, expected ${last} or later: lines come in order of time`]);
      }
      last = event.at;
      print(replayer.take(event));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      stop(`line ${number}: ${error.message}`);
    }
  }
}

const given = argumentsGiven();
const seed = Number(given.seed ?? 1);
if (!Number.isSafeInteger(seed)) stop(`--seed is "${given.seed}", expected a whole number`);
const settings = given.settings === undefined ? REPLAY_DEFAULTS : inFile(given.settings, readSettings);
const random = xoroshiro128plus(seed);
const replayer = new Replayer(settings, () => uniformFloat64(random), given.explain === true);

if (given.history === undefined) await replayTrace(replayer);
else for (const observation of inFile(given.history, readHistory)) print(replayer.fold(observation));

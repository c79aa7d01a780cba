/**
 * Checks everything, stage by stage, and stops at the first that does not hold:
 *
 *     npm test
 *     npm run test:long
 *     npm test -- --complete   fails where a browser or a tool is missing, too
 */
import { parseArgs } from 'node:util';
import { findBrowsers } from '../tests/harness/find.ts';
import { LONG, SHORT, type Stage } from './stages.ts';
import { main, Stopped } from './stopped.ts';
import { NONE, type Tally, together } from './tally.ts';

const { values: told } = parseArgs({ options: { long: { type: 'boolean' }, complete: { type: 'boolean' } } });

/** Runs one stage and says how it went and how long it took. */
async function pass(stage: Stage): Promise<Tally> {
  console.log(`\n── ${stage.name}`);
  const start = performance.now();
  const tell = (how: string) =>
    console.log(`   ${stage.name}: ${how}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  try {
    const tally = await stage.check();
    tell(tally.failed ? 'not fine' : 'fine');
    return tally;
  } catch (problem) {
    tell('not fine');
    throw problem;
  }
}

/** Runs one stage after another, up to the first with a test that fails. */
async function passAll(stages: readonly Stage[]): Promise<Tally> {
  let tally = NONE;
  for (const stage of stages) {
    tally = together(tally, await pass(stage));
    if (tally.failed > 0) break;
  }
  return tally;
}

/** What was not run and why, line by line; nothing where all was run. */
function omissions({ leftOut }: Tally, missing: readonly string[]): string[] {
  const groups = Object.entries(leftOut).map(([group, titles]) => `  ${group}: ${titles.join('; ')}`);
  if (groups.length === 0) return [];
  return ['', 'Left out:', ...groups, ...(missing.length ? missing : ['  They are marked to be skipped.'])];
}

await main(async () => {
  const { missing } = findBrowsers();
  if (told.complete && missing.length) throw new Stopped(missing.join('\n'));
  const tally = await passAll(told.long ? LONG : SHORT);
  const left = omissions(tally, missing);
  for (const line of left) console.log(line);
  if (told.complete && left.length) throw new Stopped('Nothing may be left out here.');
  if (tally.failed > 0) process.exitCode = 1;
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
});

import { existsSync, rmSync } from 'node:fs';
import { buildAll } from './build.ts';
import { run } from './run.ts';
import { Stopped } from './stopped.ts';
import { NONE, reportFile, type Tally, tallyIn } from './tally.ts';

/** One thing that is checked. It throws where it does not hold; where it is tests, it tells how they went. */
export interface Stage {
  name: string;
  check: () => Promise<Tally>;
}

/** Runs a program that says by its exit code whether all is well; its output matters only where it is not. */
async function hold(program: string, ...args: string[]): Promise<Tally> {
  const { ok, output } = await run(program, args);
  if (!ok) throw new Stopped(output);
  return NONE;
}

/** Some of vitest's projects; shown as they run. */
function tests(name: string, projects: readonly string[], ...args: string[]): Stage {
  const check = async () => {
    const file = reportFile(projects.join('-'));
    rmSync(file, { force: true });
    const chosen = projects.flatMap((project) => ['--project', project]);
    const told = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok } = await run('vitest', ['run', ...chosen, ...told, ...args], { show: true });
    const tally = existsSync(file) ? tallyIn(file) : NONE;
    if (!ok && tally.failed === 0) throw new Stopped('vitest stopped for a reason that is no failed test.');
    return tally;
  };
  return { name, check };
}

/** The types of the texts and of the browser come from WXT, which is asked first. */
const types: Stage = {
  name: 'types',
  async check() {
    await hold('wxt', 'prepare');
    return hold('tsc', '--noEmit');
  },
};

const builds: Stage = {
  name: 'builds for both browsers',
  async check() {
    await buildAll();
    return NONE;
  },
};

/** What `npm test` checks, the quickest first. */
export const SHORT: readonly Stage[] = [
  types,
  { name: 'lint and format', check: () => hold('biome', 'ci', '--colors=off') },
  { name: 'dead code', check: () => hold('knip') },
  tests('unit and store tests', ['unit', 'store']),
  builds,
  tests('tests in real browsers', ['e2e']),
];

/** What `npm run test:long` checks. */
export const LONG: readonly Stage[] = [
  builds,
  tests('long tests', ['long'], '--passWithNoTests'),
  tests('the long ones in real browsers', ['slow']),
];

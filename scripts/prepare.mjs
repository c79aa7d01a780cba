/**
 * Readies a fresh clone: makes node_modules equal to the lock file, with the Node in it that everything else runs on. npm runs
 * it before `start`, `tour`, `test` and the like. It is plain JavaScript without packages, so that any Node from 20 on can.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Node that runs TypeScript files as they are. */
const LEAST_NODE = 24;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const onWindows = process.platform === 'win32';

/** Something the person who typed the command can put right. */
class Refused extends Error {}

/** The packages a lock file names, by folder; null where there is no such file. */
function packagesIn(file) {
  if (!existsSync(join(ROOT, file))) return null;
  try {
    const { '': _, ...packages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
    return packages;
  } catch {
    return null;
  }
}

/** Why the packages must be fetched, or null where node_modules is what the lock file says. */
function whyInstall() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted)
    throw new Refused('package-lock.json is missing or damaged. Get it back with: git checkout package-lock.json');
  if (!present) return 'The packages are not here yet';
  const same = (folder) => present[folder]?.version === wanted[folder].version;
  // Packages for other systems are named in the lock file and never installed.
  const missing = Object.keys(wanted).some((folder) => !same(folder) && (present[folder] || !wanted[folder].optional));
  const surplus = Object.keys(present).some((folder) => !wanted[folder]);
  if (missing || surplus) return 'The packages are not those of package-lock.json';
  return nodeVersion() ? null : 'node_modules/.bin/node does not run';
}

/** The major version of the Node in node_modules; null where there is none that runs. */
function nodeVersion() {
  const { stdout } = spawnSync(join(ROOT, 'node_modules', '.bin', 'node'), ['--version'], {
    encoding: 'utf8',
    shell: onWindows,
  });
  const major = Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? Number.NaN);
  return Number.isNaN(major) ? null : major;
}

function install(why) {
  console.log(`${why}: running npm ci, which takes a minute or so.`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: onWindows,
  });
  if (status !== 0)
    throw new Refused('npm ci did not succeed. What it says above tells why; without a network it cannot.');
}

function checkNode() {
  const major = nodeVersion();
  if (major === null) {
    throw new Refused(
      'node_modules/.bin/node does not run: its install script was left out. Run: npm ci --ignore-scripts=false',
    );
  }
  if (major < LEAST_NODE)
    throw new Refused(`node_modules/.bin/node is Node ${major}, and ${LEAST_NODE} is needed. Run: npm ci`);
}

try {
  const why = whyInstall();
  if (why) install(why);
  checkNode();
} catch (problem) {
  if (!(problem instanceof Refused)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}

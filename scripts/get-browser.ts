import { existsSync, readFileSync } from 'node:fs';
import { findBrowsers } from '../tests/harness/find.ts';
import type { Kind } from './build.ts';
import { run } from './run.ts';
import { Stopped } from './stopped.ts';

/** A browser on this machine. */
export interface Found {
  kind: Kind;
  program: string;
}

/**
 * The browser to use: the one asked for, else Chrome or Chromium, else Firefox. Where there is none, Chromium is installed if
 * this is Debian and we are root.
 * @throws Stopped saying what to install.
 */
export async function getBrowser(asked: string | undefined): Promise<Found> {
  const wanted = kindsFor(asked);
  const found = lookFor(wanted);
  if (found) return found;
  if (!wanted.includes('chromium') || !mayInstall()) throw new Stopped(whatToInstall(wanted));
  await installChromium();
  const installed = lookFor(['chromium']);
  if (!installed) throw new Stopped('The package chromium is installed, and yet there is no chromium to be run.');
  return installed;
}

function kindsFor(asked: string | undefined): readonly Kind[] {
  if (asked === undefined) return ['chromium', 'firefox'];
  if (asked === 'chromium' || asked === 'firefox') return [asked];
  throw new Stopped(`“${asked}” is not a browser this knows. Say chromium or firefox, or nothing.`);
}

function lookFor(kinds: readonly Kind[]): Found | null {
  const programs = findBrowsers();
  for (const kind of kinds) {
    const program = programs[kind];
    if (program) return { kind, program };
  }
  return null;
}

function mayInstall(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function whatToInstall(kinds: readonly Kind[]): string {
  const names = { chromium: 'Chrome or Chromium', firefox: 'Firefox' };
  return `No browser was found: install ${kinds.map((kind) => names[kind]).join(', or ')}, and run this again.`;
}

async function installChromium(): Promise<void> {
  console.log('No browser was found: installing the package chromium, which takes a minute or so.');
  const updated = await run('apt-get', ['update']);
  const installed = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  if (!installed.ok) throw new Stopped(`${updated.output}${installed.output}\nchromium could not be installed.`);
}

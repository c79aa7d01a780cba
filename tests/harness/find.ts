import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each program is, or null, and a sentence for everything that is missing. */
export interface Found {
  chromium: string | null;
  firefox: string | null;
  /** Xvfb, openbox and xdotool are all here: windows can be shown without a display, and Chromium's prompt answered. */
  display: boolean;
  missing: string[];
}

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIREFOXES = ['firefox-esr', 'firefox'];
const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Looks for the browsers and tools the browser tests need. `CHROMIUM` and `FIREFOX` in the environment win. */
export function findBrowsers(env: NodeJS.ProcessEnv = process.env): Found {
  const chromium = named(env.CHROMIUM) ?? first(CHROMIUMS, env) ?? existing(APPLICATIONS.chromium);
  const firefox = named(env.FIREFOX) ?? first(FIREFOXES, env) ?? existing(APPLICATIONS.firefox);
  const absent = ['Xvfb', 'openbox', 'xdotool'].filter((tool) => !onPath(tool, env));
  const missing = [
    chromium ? null : 'No Chromium or Chrome was found, so what runs in it is left out.',
    firefox ? null : 'No Firefox was found, so what runs in it is left out.',
    absent.length ? `${listed(absent)} not found, so what needs Chromium's real permission prompt is left out.` : null,
  ];
  return { chromium, firefox, display: absent.length === 0, missing: missing.filter((line) => line !== null) };
}

/** The program's full path, or null. */
function onPath(program: string, env: NodeJS.ProcessEnv = process.env): string | null {
  return existing((env.PATH ?? '').split(delimiter).map((folder) => join(folder, program)));
}

function first(programs: readonly string[], env: NodeJS.ProcessEnv): string | null {
  for (const program of programs) {
    const found = onPath(program, env);
    if (found) return found;
  }
  return null;
}

function named(path: string | undefined): string | null {
  return path ? existing([path]) : null;
}

function existing(paths: readonly string[]): string | null {
  return paths.find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} were` : `${names[0]} was`;
}

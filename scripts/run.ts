import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The environment of everything that is run: the project's own tools and Node come first. */
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
};

export interface Ran {
  ok: boolean;
  /** What it wrote; empty where it was shown as it came. */
  output: string;
}

/**
 * Runs a program in the project's folder.
 * @param show whether its output appears as it comes; else it is kept, for whoever wants to see why it failed.
 */
export function run(program: string, args: readonly string[], { show = false } = {}): Promise<Ran> {
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: `${program} could not be run: ${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { until } from './until.ts';

const run = promisify(execFile);

/** A screen nobody sees, with a window manager, so that windows get the focus as they would on a desk. */
export interface Display {
  /** As in `DISPLAY`, `:7`. */
  name: string;
  env: NodeJS.ProcessEnv;
  /** Real keys and clicks: `xdotool('key', 'Tab')`. Returns what it prints. */
  xdotool(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free display, and openbox in it. Several may run side by side. */
export async function startDisplay(width = 1280, height = 900): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name, WAYLAND_DISPLAY: '' };
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim();
  const kill = () => [manager, server].map((child) => child.kill('SIGKILL'));
  process.once('exit', kill);
  await until('the window manager', () => xdotool('get_num_desktops'));
  const stop = async () => {
    process.off('exit', kill);
    await ended(manager);
    await ended(server);
  };
  return { name, env, xdotool, stop };
}

/** Xvfb writes the number of the display it took when it is ready for clients. */
async function firstLine(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3] as Readable;
  const failed = once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start')));
  const [line] = await Promise.race([once(pipe, 'data'), failed]);
  failed.catch(() => {});
  return String(line).trim();
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

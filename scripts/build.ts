import { join } from 'node:path';
import { ROOT, run } from './run.ts';
import { Stopped } from './stopped.ts';

export type Kind = 'chromium' | 'firefox';

/** `store` is what people install; the others can move their clock, and `granted` holds every host from the start. */
export type Mode = 'store' | 'e2e' | 'granted';

export const KINDS: readonly Kind[] = ['chromium', 'firefox'];

const MODES: readonly Mode[] = ['store', 'e2e', 'granted'];

/** What `wxt` is told so that it works for this browser. */
const WXT_ARGS: Readonly<Record<Kind, readonly string[]>> = {
  chromium: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
};

/** The folder in which a build lies. */
function builtIn(kind: Kind, mode: Mode): string {
  const folder = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(ROOT, '.output', mode === 'store' ? folder : `${folder}-${mode}`);
}

/** Builds for one browser and returns the folder. */
export async function build(kind: Kind, mode: Mode): Promise<string> {
  await wxt(['build', ...WXT_ARGS[kind], ...(mode === 'store' ? [] : ['--mode', mode])]);
  return builtIn(kind, mode);
}

/** Every build there is, one after another: together they would write the same generated files. */
export async function buildAll(): Promise<void> {
  for (const kind of KINDS) for (const mode of MODES) await build(kind, mode);
}

/** Packs the store build as it is handed in, and returns the folder it was built in. */
export async function pack(kind: Kind): Promise<string> {
  await wxt(['zip', ...WXT_ARGS[kind]]);
  return builtIn(kind, 'store');
}

async function wxt(args: readonly string[]): Promise<void> {
  const { ok, output } = await run('wxt', args);
  if (!ok) throw new Stopped(`${output}\nIt stopped at: wxt ${args.join(' ')}`);
}

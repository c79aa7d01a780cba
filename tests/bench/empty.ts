import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where its one script lies. */
export const EMPTY_SCRIPT = 'empty.js';

/** Makes an extension whose content script does nothing, on the same pages and as early as the sensor. */
export function makeEmpty(folder: string, matches: readonly string[]): string {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches, js: [EMPTY_SCRIPT], run_at: 'document_start' }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, EMPTY_SCRIPT), '');
  return folder;
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where one browser lives during a test: its profile, and its own copy of the extension, which a test may update. */
export interface Home {
  profile: string;
  extension: string;
  remove(): void;
}

interface Manifest {
  version: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Makes the folder, or takes the one given, which is then left in place. The extension is copied anew each time. */
export function openHome(extension: string, kept?: string): Home {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'browser-'));
  const home = { profile: join(folder, 'profile'), extension: join(folder, 'extension') };
  rmSync(home.extension, { recursive: true, force: true });
  mkdirSync(home.profile, { recursive: true });
  cpSync(extension, home.extension, { recursive: true });
  const remove = () => {
    if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { ...home, remove };
}

/** The manifest of the copy. */
export function manifestOf(home: Home): Manifest {
  return JSON.parse(readFileSync(join(home.extension, 'manifest.json'), 'utf8')) as Manifest;
}

/** Raises the copy's version, so that loading it again is an update. Returns the new version. */
export function raiseVersion(home: Home): string {
  const manifest = manifestOf(home);
  const parts = manifest.version.split('.').map(Number);
  const version = [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
  writeFileSync(join(home.extension, 'manifest.json'), JSON.stringify({ ...manifest, version }));
  return version;
}

/** A JSON file, changed in place; a missing one begins empty. */
export function editJson<T extends object>(file: string, edit: (content: T) => void): void {
  const content = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as T;
  edit(content);
  writeFileSync(file, JSON.stringify(content));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFor } from './world.ts';

const ALLOWED = ['storage', 'scripting', 'alarms', 'idle', 'unlimitedStorage', 'activeTab', 'contextMenus'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "object-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
const KB = 1024;
/** What a zip adds to each file's compressed bytes, at most: two headers and its name twice. */
const ZIP_ENTRY = 300;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(['chromium', 'firefox'] as const)('the build for people (%s)', (kind) => {
  const folder = builtFor(kind, null);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const zipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

  it('asks at install for nothing that warns, no host, and puts nothing into any page', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.permissions.filter((name: string) => !ALLOWED.includes(name))).toEqual([]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.optional_host_permissions.every((host: string) => host.startsWith('https://'))).toBe(true);
  });

  it('forbids its own pages and worker everything that is not in the package', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
    if (kind === 'firefox') {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });

  it('has no clock that can be moved, no chance that can be told and no open shadow root', () => {
    const scripts = files(folder).filter((file) => file.endsWith('.js'));
    const all = scripts.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(all.match(/clockOffset|clockFollowed|chanceTold|chanceFollowed/g)).toBeNull();
    expect(all.match(/root:[`"'](?:open|closed)/g)).toEqual([expect.stringContaining('closed')]);
  });

  it('puts nothing into pages that could call out to them', () => {
    const scripts = ['sensor.js', 'drafts.js', 'overlay.js'].map((file) => readFileSync(join(folder, file), 'utf8'));
    for (const script of scripts) expect(script).not.toMatch(/dispatchEvent|postMessage|CustomEvent/);
  });

  /** The scripts and styles a page loads, gzipped one by one as they would be sent. */
  const bundle = (page: string) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    return named.reduce((sum, file) => sum + zipped(file), 0);
  };

  it('has a popup that is there at once', () => {
    expect(bundle('popup.html')).toBeGreaterThan(10 * KB);
    expect(bundle('popup.html')).toBeLessThanOrEqual(25 * KB);
  });

  it('has a dashboard that is small for all its charts', () => {
    expect(bundle('dashboard.html')).toBeGreaterThan(10 * KB);
    expect(bundle('dashboard.html')).toBeLessThanOrEqual(60 * KB);
  });

  it('is small: sensor, card, what reads drafts, and package', () => {
    expect(zipped('sensor.js')).toBeLessThanOrEqual(8 * KB);
    expect(zipped('drafts.js')).toBeLessThanOrEqual(20 * KB);
    expect(zipped('overlay.js')).toBeLessThanOrEqual(24 * KB);
    // Most of it are our own pages; an eighth is the list of public suffixes, loaded when an address is typed. Neither is in people's pages.
    const packed = files(folder).map((file) => deflateRawSync(readFileSync(file)).length + ZIP_ENTRY);
    expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(375 * KB);
  });
});

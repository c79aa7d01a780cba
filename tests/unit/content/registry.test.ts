import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import type { Family } from '../../../content/nudges/nudge.ts';
import { SITES } from '../../../content/sites/index.ts';
import type { Site } from '../../../content/sites/site.ts';
import { hostMatches } from '../../../lib/core/sites/classify.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));

/** The ids a folder holds by its file names: all modules but the index and the one with the types. */
function filesIn(folder: string, types: string): string[] {
  const modules = readdirSync(CONTENT + folder).filter((name) => name.endsWith('.ts'));
  const names = modules.filter((name) => name !== 'index.ts' && name !== types);
  return names.map((name) => name.replace(/\.ts$/, ''));
}

async function loaded<T>(folder: string, ids: readonly string[]): Promise<T[]> {
  const modules = ids.map((id) => import(`../../../content/${folder}/${id}.ts`) as Promise<{ default: T }>);
  return (await Promise.all(modules)).map((module) => module.default);
}

describe('content/sites', () => {
  const files = filesIn('sites', 'site.ts');

  it('lists each file once', () => {
    expect(SITES.map((site) => site.id).toSorted()).toEqual(files.toSorted());
  });

  it('has the id of each site as its file name', async () => {
    const sites = await loaded<Site>('sites', files);
    expect(sites.map((site) => site.id)).toEqual(files);
  });

  it('begins with the sites people are offered, in order', () => {
    expect(SITES.map((site) => site.name).slice(0, 14)).toEqual([
      'Instagram',
      'Facebook',
      'X',
      'TikTok',
      'YouTube',
      'Reddit',
      'Threads',
      'LinkedIn',
      'Bluesky',
      'WhatsApp',
      'Messenger',
      'Telegram',
      'Discord',
      'Google Messages',
    ]);
  });

  it('gives each host to one site', () => {
    for (const site of SITES) {
      for (const host of site.hosts) {
        const others = SITES.filter((other) => other !== site);
        const claims = others.filter((other) => other.hosts.some((pattern) => overlap(pattern, host)));
        expect(claims.map((other) => `${other.id} claims ${host} of ${site.id}`)).toEqual([]);
      }
    }
  });

  it('writes hosts as match patterns do', () => {
    for (const host of SITES.flatMap((site) => site.hosts)) expect(host).toMatch(/^(\*\.)?([a-z0-9-]+\.)+[a-z]+$/);
  });

  it('captures what a route says it captures, and reserves words as handles are compared', () => {
    for (const site of SITES) {
      for (const route of site.routes) {
        // An alternative that is empty makes any pattern match, and shows how many groups it has.
        const groups = (new RegExp(`${route.pattern.source}|`).exec('')?.length ?? 0) - 1;
        expect([site.id, route.pattern.source, groups]).toEqual([
          site.id,
          route.pattern.source,
          Math.max(route.handle ?? 0, route.thread ?? 0),
        ]);
        expect(route.pattern.flags).toBe('');
      }
      for (const word of site.reserved ?? []) expect(word).toBe(word.toLowerCase());
    }
  });
});

describe('content/nudges', () => {
  const files = filesIn('nudges', 'nudge.ts');

  it('lists each file once', () => {
    expect(FAMILIES.map((family) => family.id).toSorted()).toEqual(files.toSorted());
  });

  it('has the id of each family as its file name', async () => {
    const families = await loaded<Family>('nudges', files);
    expect(families.map((family) => family.id)).toEqual(files);
  });
});

/** Whether two host patterns share a host. */
function overlap(a: string, b: string): boolean {
  return hostMatches(a, b.replace('*.', '')) || hostMatches(b, a.replace('*.', ''));
}

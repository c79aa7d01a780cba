import type { Settings } from '../settings.ts';
import { ruleOf } from '../sites/known.ts';
import type { Standing } from './standing.ts';

/**
 * What may be copied into a bug tracker, for everybody to read: versions, and how it stands with each watched site. It
 * holds no address, no host of one's own, nobody's name and nothing that was noticed (rule 34): a site of one's own is told
 * by its kind and shape alone, and of a site that is well nobody learns whether it was ever visited.
 */
export function reportText(
  checks: readonly { site: string; standing: Standing }[],
  { ownSites }: Pick<Settings, 'ownSites'>,
  about: { version: string; browser: string },
): string {
  const lines = checks.map(({ site, standing }) => {
    const rule = ruleOf({ ownSites }, site);
    return { own: rule !== undefined, line: `${rule ? shapeOf(rule) : site}: ${standing.replace('_', ' ')}` };
  });
  const [listed, own] = [false, true].map((wanted) =>
    lines.filter(({ own }) => own === wanted).map(({ line }) => line),
  );
  return [`Unspiral ${about.version}, ${about.browser}`, ...(listed ?? []), ...(own ?? []).sort()].join('\n');
}

/** A site of one's own as it may be told: what it is used for, and how much of it is watched. */
function shapeOf({ kind, scope, port = '', include = [], exclude = [] }: Settings['ownSites'][number]): string {
  const parts = [
    kind,
    scope === 'site' ? 'whole site' : 'one host',
    ...(port === '' ? [] : ['own port']),
    ...(include.length === 0 ? [] : ['some paths']),
    ...(exclude.length === 0 ? [] : ['some paths left out']),
  ];
  return `a site of one’s own (${parts.join(', ')})`;
}

/** The browser and its main version, of all that it says of itself: `Firefox 153`. */
export function browserIn(userAgent: string): string {
  const [, name, version] =
    /(Firefox|Edg|Chrom(?:e|ium))\/(\d+)/.exec(userAgent.replace(/Chrome(?=.*Edg\/)/, '')) ?? [];
  if (!name) return 'another browser';
  return `${{ Firefox: 'Firefox', Edg: 'Edge' }[name] ?? 'Chromium'} ${version}`;
}

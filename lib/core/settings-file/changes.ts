import type { Caps, Settings, SiteSettings, Thresholds } from '../settings.ts';
import { sitesOf } from '../sites/known.ts';

/** What a settings file would change, before it does. */

/** Everything but the pages that are watched, which no file changes. */
type Whole = Omit<Settings, 'watchedPages'>;

/** A figure that people know by its name. */
type Figure = keyof Thresholds | keyof Caps | 'dayStartsAt' | 'keepDays';

/** What else may be other than it was, too long to be told in a line. */
type Part = 'families' | 'wordings' | 'sentences' | 'counts' | 'door' | 'holdouts' | 'times' | 'pause' | 'split';

export type Change =
  /** `rules`: what is set for these sites alone. */
  | { what: 'added' | 'removed' | 'watched' | 'unwatched' | 'drafts' | 'no_drafts' | 'rules'; sites: readonly string[] }
  | { what: 'figure'; figure: Figure; from: number; to: number }
  | { what: 'parts'; parts: readonly Part[] };

const FIELDS: Readonly<Record<Part, readonly (keyof Whole)[]>> = {
  families: ['familiesOff', 'familiesOn', 'familiesHarmful'],
  wordings: ['wordingsOff', 'wordingsKept'],
  sentences: ['ownWordings'],
  counts: ['countsHidden'],
  door: ['door'],
  holdouts: ['holdouts'],
  times: ['times'],
  pause: ['pause'],
  split: ['split'],
};

/** The changes from some settings to others, those about sites first; none where both are the same. */
export function changesBetween(before: Whole, after: Whole): Change[] {
  const parts = (Object.keys(FIELDS) as Part[]).filter((part) =>
    FIELDS[part].some((field) => differs(before, after, field)),
  );
  const lists = [...siteChanges(before, after)].filter(({ sites }) => sites.length > 0);
  return [...lists, ...figureChanges(before, after), ...(parts.length > 0 ? [{ what: 'parts' as const, parts }] : [])];
}

function differs<T>(one: T, other: T, field: keyof T): boolean {
  return canonical(one[field]) !== canonical(other[field]);
}

/** As JSON, whatever the order in which keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function siteChanges(before: Whole, after: Whole): Extract<Change, { sites: readonly string[] }>[] {
  const [old, all] = [sitesOf(before), sitesOf(after)];
  const named = (sites: typeof all, isMeant: (id: string) => boolean) =>
    sites.filter(({ id }) => isMeant(id)).map(({ name }) => name);
  const is = ({ sites }: Whole, id: string, field: 'on' | 'drafts') => sites[id]?.[field] === true;
  const isIn = (sites: typeof all, id: string) => sites.some((site) => site.id === id);
  const turned = (field: 'on' | 'drafts', to: boolean) =>
    named(all, (id) => is(after, id, field) === to && is(before, id, field) !== to);
  return [
    { what: 'added', sites: named(all, (id) => !isIn(old, id)) },
    { what: 'removed', sites: named(old, (id) => !isIn(all, id)) },
    { what: 'watched', sites: turned('on', true) },
    { what: 'unwatched', sites: turned('on', false) },
    { what: 'drafts', sites: turned('drafts', true) },
    { what: 'no_drafts', sites: turned('drafts', false) },
    { what: 'rules', sites: named(all, (id) => hasOtherRules(before, after, id)) },
  ];
}

/** Whether what is set for one site, or what was said of it as it was added, is other than it was. */
function hasOtherRules(before: Whole, after: Whole, id: string): boolean {
  const [was, is] = [ruleOf(before, id), ruleOf(after, id)];
  if (was && is && canonical(was) !== canonical(is)) return true;
  return canonical(rulesOf(before.sites[id])) !== canonical(rulesOf(after.sites[id]));
}

function ruleOf(settings: Whole, id: string): unknown {
  const at = sitesOf(settings).findIndex((site) => site.id === id) - sitesOf({ ownSites: [] }).length;
  return settings.ownSites[at];
}

/** Of a site, what is told nowhere else. */
function rulesOf({ on: _, drafts: __, ...rules }: SiteSettings = { on: false }): Partial<SiteSettings> {
  return rules;
}

function figureChanges(before: Whole, after: Whole): Change[] {
  const figures = ({ thresholds, caps, dayStartsAt, keepDays }: Whole) =>
    Object.entries({ ...thresholds, ...caps, dayStartsAt, keepDays }) as [Figure, number][];
  const old = new Map(figures(before));
  return figures(after).flatMap(([figure, to]): Change[] => {
    const from = old.get(figure);
    return from === undefined || from === to ? [] : [{ what: 'figure', figure, from, to }];
  });
}

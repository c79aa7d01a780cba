import { FAMILIES } from '../../content/nudges/index.ts';
import { SITES } from '../../content/sites/index.ts';
import {
  KEEP_DAYS,
  LIMITS,
  MOST,
  type SiteSettings,
  type Thresholds,
  type WatchedPage,
} from '../../lib/core/settings.ts';
import { classify } from '../../lib/core/sites/classify.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';
import { BadInput, objectIn } from './bad-input.ts';
import { anything, type Check, flag, isFields, keyed, listOf, oneOf, only, text, that, whole } from './checks.ts';
import { REPLAY_DEFAULTS } from './defaults.ts';

const SITE_IDS = SITES.map(({ id }) => id);
const FAMILY_IDS = [...FAMILIES.map(({ id }) => id), 'promise'];
const LOOPS = ['messages', 'feed', 'profile', 'draft'];
const DAY_MINUTES = 24 * 60;

const span = only(
  {
    days: listOf(whole(0, 6), 'weekdays, 0 for Sunday to 6 for Saturday'),
    from: whole(0, DAY_MINUTES - 1),
    to: whole(0, DAY_MINUTES),
  },
  {},
);
const times = listOf(span, 'stretches of the week');
const timesOrAny: Check = (value, where) => (value === null ? [] : times(value, where));

const THRESHOLDS = Object.fromEntries(
  Object.entries(LIMITS).map(([field, [least, most]]) => [field, whole(least, most)] as const),
);

const SITE_FIELDS = {
  on: flag,
  kind: oneOf(['social', 'messaging', 'both']),
  step: oneOf(['early', 'standard', 'relaxed']),
  drafts: flag,
  times,
  thresholds: only(THRESHOLDS, {}),
} satisfies Record<keyof SiteSettings, Check>;

const families = listOf(oneOf(FAMILY_IDS), 'families');
const wordings = listOf(
  that((value) => typeof value === 'string' && /^[^/]+\/[^/]+$/.test(value), 'a wording, as "family/variant"'),
  'wordings',
);

const address = that(
  (value) => typeof value === 'string' && pageAt(value) !== null,
  'the address of somebody’s page on a site, or its "site" and "subject"',
);
const subject = only({ site: oneOf(SITE_IDS), subject: text }, { addedAt: whole(0) });
const page: Check = (value, where) => (isFields(value) ? subject(value, where) : address(value, where));

const FIELDS = {
  version: anything,
  sites: keyed(SITE_IDS, only({}, SITE_FIELDS)),
  thresholds: only({}, THRESHOLDS),
  familiesOff: families,
  familiesHarmful: families,
  familiesOn: families,
  wordingsOff: wordings,
  wordingsKept: wordings,
  ownWordings: listOf(only({ id: text, loop: oneOf(LOOPS), text }, {}), 'wordings'),
  countsHidden: flag,
  door: flag,
  watchedPages: listOf(page, 'pages'),
  holdouts: oneOf(['usual', 'faster', 'off']),
  holdoutsExplained: flag,
  times: timesOrAny,
  pause: that(isPause, '"open", a time in ms since the epoch, or null'),
  dayStartsAt: whole(0, 23),
  keepDays: whole(...KEEP_DAYS),
  ownSites: anything,
  split: listOf(oneOf(SITE_IDS), 'sites'),
  caps: only({}, { perTarget: whole(1, MOST.perTarget), perDay: whole(1, MOST.perDay) }),
  timeZone: that(isZone, 'a zone such as "Europe/Lisbon"'),
} satisfies Record<keyof EngineSettings, Check>;

const settings = only({}, FIELDS);

function isPause(value: unknown): boolean {
  return value === null || value === 'open' || (Number.isSafeInteger(value) && Number(value) >= 0);
}

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The page an address is about, named as a trace with addresses names it; null where it is nobody's. */
function pageAt(url: string): WatchedPage | null {
  const found = classify(url);
  if (!found || found.key === null || found.surface === 'thread' || found.surface === 'inbox') return null;
  return { site: found.site, subject: found.key, addedAt: 0 };
}

/** A settings file that is in order: what the checks above have let through. */
type Given = Partial<Omit<EngineSettings, 'sites' | 'thresholds' | 'watchedPages'>> & {
  sites?: Record<string, Partial<SiteSettings>>;
  thresholds?: Partial<Thresholds>;
  watchedPages?: (string | (Omit<WatchedPage, 'addedAt'> & { addedAt?: number }))[];
};

/**
 * Reads the settings of a replay; whatever they leave out takes the replay defaults, site by site and threshold by
 * threshold.
 * @throws BadInput with a sentence for each thing that is wrong.
 */
export function readSettings(json: string): EngineSettings {
  const value = objectIn(json);
  const faults = settings(value, '');
  if (faults.length > 0) throw new BadInput(faults);
  const { sites = {}, thresholds, watchedPages = [], ...rest } = value as Given;
  const own = Object.entries(sites).map(([id, change]) => [id, { ...REPLAY_DEFAULTS.sites[id], ...change }]);
  return {
    ...REPLAY_DEFAULTS,
    ...rest,
    sites: { ...REPLAY_DEFAULTS.sites, ...Object.fromEntries(own) },
    thresholds: { ...REPLAY_DEFAULTS.thresholds, ...thresholds },
    watchedPages: watchedPages.flatMap((each) =>
      typeof each === 'string' ? (pageAt(each) ?? []) : { addedAt: 0, ...each },
    ),
  };
}

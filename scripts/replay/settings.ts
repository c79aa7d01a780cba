import { loadDomainOf } from '../../components/page/domains.ts';
import type { SiteSettings, WatchedPage } from '../../lib/core/settings.ts';
import { isFields } from '../../lib/core/settings-file/keys.ts';
import type { EarlierSettings } from '../../lib/core/settings-file/migrate.ts';
import { readSettings as readFile } from '../../lib/core/settings-file/read.ts';
import { classify } from '../../lib/core/sites/classify.ts';

import { idOfRule } from '../../lib/core/sites/custom.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';
import { BadInput, objectIn } from './bad-input.ts';
import { type Check, fieldsIn, listOf, only, text, that, whole } from './checks.ts';
import { REPLAY_DEFAULTS } from './defaults.ts';
import { sentenceOf } from './fault-sentences.ts';
import { site } from './sites.ts';

/** What says of a file that it is one of settings, and in which version; a replay takes any object. */
const PASSED_OVER = ['version', 'unspiral'];

const domainOf = await loadDomainOf();

const address = that(
  (value) => typeof value === 'string' && pageAt(value) !== null,
  'the address of somebody’s page on a site, or its "site" and "subject"',
);
const subject = only({ site, subject: text }, { addedAt: whole(0) });
const page: Check = (value, where) => (isFields(value) ? subject(value, where) : address(value, where));

/** What a settings file does not hold and a replay may be told. */
const ADDED = {
  watchedPages: listOf(page, 'pages'),
  timeZone: that(isZone, 'a zone such as "Europe/Lisbon"'),
};
const added = fieldsIn({}, ADDED);

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

/** What a replay may be told besides: what the checks above have let through. */
interface Added {
  watchedPages?: (string | (Omit<WatchedPage, 'addedAt'> & { addedAt?: number }))[];
  timeZone?: string;
}

/**
 * Reads the settings of a replay, as they are exported, with the pages that are watched and the time zone; whatever they
 * leave out takes the replay defaults, site by site and threshold by threshold.
 * @throws BadInput with a sentence for each thing that is wrong.
 */
export function readSettings(json: string): EngineSettings {
  const value = objectIn(json);
  const ours = [...PASSED_OVER, ...Object.keys(ADDED)];
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !ours.includes(key)));
  const read = readFile(rest, domainOf, ['version']);
  const faults = [...('faults' in read ? read.faults.map(sentenceOf) : []), ...added(value, '')];
  if (faults.length > 0 || 'faults' in read) throw new BadInput(faults);
  return withDefaults(read.ok, value as Added);
}

function withDefaults({ sites = {}, thresholds, caps, ...rest }: EarlierSettings, more: Added): EngineSettings {
  const { watchedPages = [], timeZone = REPLAY_DEFAULTS.timeZone } = more;
  const watched = Object.fromEntries((rest.ownSites ?? []).map((rule) => [idOfRule(rule), { on: true, drafts: true }]));
  const all: EngineSettings['sites'] = { ...REPLAY_DEFAULTS.sites, ...watched };
  const own = Object.entries(sites).map(([id, change]): [string, SiteSettings] => [
    id,
    { on: true, ...all[id], ...change },
  ]);
  return {
    ...REPLAY_DEFAULTS,
    ...rest,
    timeZone,
    sites: { ...all, ...Object.fromEntries(own) },
    thresholds: { ...REPLAY_DEFAULTS.thresholds, ...thresholds },
    caps: { ...REPLAY_DEFAULTS.caps, ...caps },
    watchedPages: watchedPages.flatMap((each) =>
      typeof each === 'string' ? (pageAt(each) ?? []) : { addedAt: 0, ...each },
    ),
  };
}

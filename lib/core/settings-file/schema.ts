import * as v from 'valibot';
import { FAMILIES } from '../../../content/nudges/index.ts';
import { SITES } from '../../../content/sites/index.ts';
import { lengthOf, MOST_CHARACTERS, tidied } from '../own-wordings.ts';
import {
  KEEP_DAYS,
  LIMITS,
  MOST,
  type OwnWording,
  type Settings,
  type SiteSettings,
  type Span,
  type Thresholds,
} from '../settings.ts';
import type { CustomRule } from '../sites/custom.ts';
import { OWN, PROMISE } from '../wordings.ts';
import { asMessage, type Wanted } from './wanted.ts';

/** What each part of a settings file has to be. Every message is a `Wanted`; which keys are known is looked at apart. */

type Part = v.GenericSchema;
type Entries<T> = Record<keyof T, Part>;

const DAY_MINUTES = 24 * 60;
/** Nothing that Unspiral names is longer, characters. */
const LONGEST_NAME = 200;
const LOOPS = ['messages', 'feed', 'profile', 'draft'] as const;
const KINDS = ['social', 'messaging', 'both'] as const;
const FAMILY_IDS = [...FAMILIES.map(({ id }) => id), PROMISE, OWN];
const SITE_IDS = SITES.map(({ id }) => id);

const OBJECT = asMessage({ kind: 'object' });

const flag = v.boolean(asMessage({ kind: 'flag' }));

function whole(least: number, most: number | null = null) {
  const message = asMessage({ kind: 'whole', least, most });
  const limit = most ?? Number.MAX_SAFE_INTEGER;
  return v.pipe(
    v.number(message),
    v.safeInteger(message),
    v.minValue(least, message),
    v.maxValue(limit, message),
    // JSON has a zero below zero, which is one all the same.
    v.transform((figure) => figure + 0),
  );
}

function oneOf<const W extends string>(words: readonly W[]) {
  return v.picklist(words, asMessage({ kind: 'one_of', words }));
}

function listOf<P extends Part>(of: Extract<Wanted, { kind: 'list' }>['of'], part: P) {
  return v.array(part, asMessage({ kind: 'list', of }));
}

function text(wanted: Wanted, isSo: (given: string) => boolean) {
  return v.pipe(v.string(asMessage(wanted)), v.check(isSo, asMessage(wanted)));
}

const name = (isSo: (given: string) => boolean) => (given: string) => given.length <= LONGEST_NAME && isSo(given);

const span = v.object(
  {
    days: listOf('days', whole(0, 6)),
    from: whole(0, DAY_MINUTES - 1),
    to: whole(0, DAY_MINUTES),
  } satisfies Entries<Span>,
  OBJECT,
);

const spans = listOf('spans', span);

type Whole = ReturnType<typeof whole>;
type Figures<P extends Part> = Record<keyof Thresholds, P>;

const LIMITED = Object.entries(LIMITS).map(([field, [least, most]]) => [field, whole(least, most)] as const);
const FIGURES = Object.fromEntries(LIMITED) as Figures<Whole>;
/** Those for all sites may have been fewer in an earlier version. */
const SOME_FIGURES = Object.fromEntries(
  LIMITED.map(([field, figure]) => [field, v.exactOptional(figure)] as const),
) as Figures<v.ExactOptionalSchema<Whole, undefined>>;

const site = v.object(
  {
    on: v.exactOptional(flag),
    kind: v.exactOptional(oneOf(KINDS)),
    step: v.exactOptional(oneOf(['early', 'standard', 'relaxed'])),
    thresholds: v.exactOptional(v.object(FIGURES, OBJECT)),
    drafts: v.exactOptional(flag),
    times: v.exactOptional(spans),
  } satisfies Entries<SiteSettings>,
  OBJECT,
);

const path = text({ kind: 'path' }, (given) => given.length <= 2048 && !/\p{Cc}/u.test(given));

/** A site of one's own; whether its host can be one, and its domain is one, is looked at apart. */
export const RULE = v.object(
  {
    host: v.string(asMessage({ kind: 'host', type: null })),
    domain: v.nullable(v.string(asMessage({ kind: 'domain' }))),
    port: v.exactOptional(text({ kind: 'port' }, (given) => given === '' || isPort(given))),
    scope: oneOf(['host', 'site']),
    kind: oneOf(KINDS),
    include: v.exactOptional(listOf('paths', path)),
    exclude: v.exactOptional(listOf('paths', path)),
  } satisfies Entries<CustomRule>,
  OBJECT,
);

function isPort(given: string): boolean {
  return /^[1-9]\d{0,4}$/.test(given) && Number(given) < 65_536 && given !== '443';
}

const SENTENCE: Wanted = { kind: 'sentence', most: MOST_CHARACTERS };
const isSentence = (given: string) => lengthOf(given) > 0 && lengthOf(given) <= MOST_CHARACTERS;

const sentence = v.object(
  {
    id: text({ kind: 'id' }, (given) => /^[\w-]{1,64}$/.test(given)),
    loop: oneOf(LOOPS),
    text: v.pipe(
      text(SENTENCE, (given) => isSentence(given) && !/\p{Cc}/u.test(tidied(given))),
      v.transform(tidied),
    ),
  } satisfies Entries<OwnWording>,
  OBJECT,
);

const families = listOf('families', oneOf(FAMILY_IDS));
const wording = text(
  { kind: 'wording' },
  name((given) => /^[^/\p{Cc}]+\/[^/\p{Cc}]+$/u.test(given)),
);
const wordings = listOf('wordings', wording);
const pause = v.union(
  [v.null(), v.literal('open'), v.pipe(v.number(), v.safeInteger(), v.minValue(0))],
  asMessage({ kind: 'pause' }),
);

/** All that a settings file may hold, but what says that it is one. Whatever is left out has been added since. */
export const SETTINGS = v.object(
  {
    sites: v.exactOptional(v.record(v.string(), site, OBJECT)),
    thresholds: v.exactOptional(v.object(SOME_FIGURES, OBJECT)),
    caps: v.exactOptional(
      v.object(
        {
          perTarget: v.exactOptional(whole(1, MOST.perTarget)),
          perDay: v.exactOptional(whole(1, MOST.perDay)),
        },
        OBJECT,
      ),
    ),
    familiesOff: v.exactOptional(families),
    familiesHarmful: v.exactOptional(families),
    familiesOn: v.exactOptional(families),
    wordingsOff: v.exactOptional(wordings),
    wordingsKept: v.exactOptional(wordings),
    ownWordings: v.exactOptional(listOf('sentences', sentence)),
    countsHidden: v.exactOptional(flag),
    door: v.exactOptional(flag),
    holdouts: v.exactOptional(oneOf(['usual', 'faster', 'off'])),
    holdoutsExplained: v.exactOptional(flag),
    times: v.exactOptional(v.nullable(spans)),
    pause: v.exactOptional(pause),
    dayStartsAt: v.exactOptional(whole(0, 23)),
    keepDays: v.exactOptional(whole(...KEEP_DAYS)),
    ownSites: v.exactOptional(listOf('own_sites', RULE)),
    split: v.exactOptional(listOf('sites', oneOf(SITE_IDS))),
  } satisfies Entries<Omit<Settings, 'version' | 'watchedPages'>>,
  OBJECT,
);

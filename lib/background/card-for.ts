import { i18n } from '#i18n';
import { FAMILIES } from '../../content/nudges/index.ts';
import type { Family, Strength, Wording } from '../../content/nudges/nudge.ts';
import { hourOf } from '../core/day.ts';
import type { Card, Ground } from '../core/moments.ts';
import type { Moment } from '../core/records.ts';
import { nameOfSite } from '../core/sites/known.ts';
import type { OpenCard } from '../core/state.ts';
import type { EngineSettings } from '../core/turn.ts';
import { allFamilies, nameOfWording } from '../core/wordings.ts';
import { wordCard } from '../core/words.ts';

/** "This evening", on the person's clock, hours. */
const EVENING = 19;
/** How many lines a card says of what it rests on; the page about the evidence has them all. */
const GROUND_LINES = 3;
const STRENGTHS: readonly Strength[] = ['good', 'some', 'thin', 'untested'];

type Words = Pick<Card, 'sentence' | 'fact' | 'replies' | 'picture' | 'judged'>;

/** The wording of a moment and its family; null for a card that has none, as the one about a time of one's own choice. */
function wordingOf(
  { because, family, variant }: Moment,
  settings: EngineSettings,
): { family: Family; wording: Wording } | null {
  if (because.loop === 'promise') return null;
  const spoken = allFamilies(settings).find(({ id }) => id === family);
  const wording = spoken?.wordings.find(({ id }) => id === variant);
  if (!spoken || !wording) throw new Error(`There is no wording "${family}/${variant}".`);
  return { family: spoken, wording };
}

/** What is said, and the drawing above it. Coming back before a time of one's own choice is met with that choice. */
function wordsFor(moment: Moment, siteName: string, settings: EngineSettings): Words {
  const { because } = moment;
  if (because.loop === 'promise') {
    const { timeZone } = settings;
    const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone }).format(because.until);
    return { sentence: i18n.t('card.promise', { time }), fact: null, replies: [], picture: 'path', judged: null };
  }
  const found = wordingOf(moment, settings);
  if (!found) throw new Error(`There is no wording for a moment of "${because.loop}".`);
  const { sentence, fact } = wordCard(found.wording, because, siteName);
  const kept = settings.wordingsKept.includes(nameOfWording(moment.family, moment.variant));
  return {
    sentence,
    fact: settings.countsHidden ? null : fact,
    replies: moment.form === 'card' ? (found.wording.replies ?? []) : [],
    picture: because.loop === 'door' ? 'door' : found.family.picture,
    judged: kept ? 'keep-this-one' : 'neither',
  };
}

/**
 * What the page is told of a moment: finished words, so that the card needs no rules.
 * @param at the time, ms since the epoch.
 * @throws where the moment names a wording that there is none of.
 */
export function cardFor(
  { moment, note }: Pick<OpenCard, 'moment' | 'note'>,
  settings: EngineSettings,
  at: number,
): Card {
  const siteName = nameOfSite(settings, moment.site);
  const evening = hourOf(at, EVENING, { timeZone: settings.timeZone, startsAt: settings.dayStartsAt });
  return {
    moment: moment.id,
    loop: moment.loop,
    form: moment.form,
    ...wordsFor(moment, siteName, settings),
    door: moment.because.loop === 'door',
    starters: moment.loop === 'draft' ? FAMILIES.flatMap(({ starters }) => starters ?? []) : [],
    note,
    pass: moment.loop === 'messages',
    evening: evening > at ? evening : null,
    now: at,
    siteName,
  };
}

/**
 * What the words of a moment rest on, in a few lines: the best supported claims, and always what nobody tried, for a card
 * must not look better founded than it is.
 */
export function groundOf(moment: Moment, settings: EngineSettings): Ground {
  const claims = wordingOf(moment, settings)?.family.evidence ?? [];
  const sorted = claims.toSorted((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
  const tried = sorted.filter(({ strength }) => strength !== 'untested');
  const untried = sorted.filter(({ strength }) => strength === 'untested').slice(0, 1);
  return [...tried.slice(0, GROUND_LINES - untried.length), ...untried];
}

import { i18n } from '#i18n';
import { FAMILIES } from '../../content/nudges/index.ts';
import { SITES } from '../../content/sites/index.ts';
import { now } from '../browser/clock.ts';
import { injectOverlay } from '../browser/scripting.ts';
import { hourOf } from '../core/day.ts';
import type { Card } from '../core/moments.ts';
import type { Moment } from '../core/records.ts';
import type { OpenCard } from '../core/state.ts';
import type { EngineSettings } from '../core/turn.ts';
import { type CardWords, wordCard } from '../core/words.ts';
import { tell } from '../messages/tell.ts';

/** "This evening", on the person's clock, hours. */
const EVENING = 19;

/** What is said, and the drawing above it. Coming back before a time of one's own choice is met with that choice. */
function wordsFor(
  { because, family, variant }: Moment,
  siteName: string,
  timeZone: string,
): CardWords & Pick<Card, 'picture'> {
  if (because.loop === 'promise') {
    const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone }).format(because.until);
    return { sentence: i18n.t('card.promise', { time }), fact: null, picture: 'path' };
  }
  const spoken = FAMILIES.find(({ id }) => id === family);
  const wording = spoken?.wordings.find(({ id }) => id === variant);
  if (!spoken || !wording) throw new Error(`There is no wording "${family}/${variant}".`);
  return { ...wordCard(wording, because, siteName), picture: spoken.picture };
}

/** What the page is told of a moment: finished words, so that the card needs no rules. */
function cardFor({ moment, note }: Pick<OpenCard, 'moment' | 'note'>, settings: EngineSettings, at: number): Card {
  const siteName = SITES.find(({ id }) => id === moment.site)?.name ?? moment.site;
  const evening = hourOf(at, EVENING, { timeZone: settings.timeZone, startsAt: settings.dayStartsAt });
  return {
    moment: moment.id,
    loop: moment.loop,
    ...wordsFor(moment, siteName, settings.timeZone),
    note,
    pass: moment.loop === 'messages',
    evening: evening > at ? evening : null,
    siteName,
  };
}

/**
 * Puts the card's script into a tab. It shows nothing until it is told to, so this may go on while the moment is still
 * being written.
 * @returns false where the page does not take it.
 */
export function readyOverlay(tab: number): Promise<boolean> {
  return injectOverlay(tab).then(
    () => true,
    () => false,
  );
}

/** Brings a card to the screen. Telling twice is harmless: the card's script ignores a moment it already shows. */
export async function show({ tab, ...due }: OpenCard, settings: EngineSettings): Promise<void> {
  await tell(tab, 'bg-overlay.show', cardFor(due, settings, now()));
}

import type { Chance } from '../../../lib/core/choose.ts';
import type { Place } from '../../../lib/core/place.ts';
import type { WatchedPage } from '../../../lib/core/settings.ts';
import { between, happens, logNormal, oneOf } from '../draws.ts';
import { type Act, MINUTE, SECOND } from '../life.ts';
import type { Habits } from './habits.ts';
import { scroll } from './scrolling.ts';

/** A page somebody asked to have watched: a friend's, or that of somebody they miss. */
export function watchedPage(chance: Chance): WatchedPage {
  const site = oneOf(chance, ['instagram', 'facebook', 'x', 'tiktok', 'threads', 'bluesky']);
  return { site, subject: `${site}/profile/somebody`, addedAt: 0 };
}

/**
 * One visit to the page: the profile, and from there posts, stories or the list of followers, and back. Some come to it
 * through the feed or by its name.
 */
export function visitPage(chance: Chance, own: Habits, { site, subject }: WatchedPage, ms: number): Act[] {
  const acts: Act[] = [];
  const luck = chance();
  if (luck < 0.2)
    acts.push(...scroll(chance, own, { site, surface: 'feed', weight: 1 }, between(chance, 5, 90) * SECOND));
  else if (luck < 0.35) {
    acts.push({ place: { site, surface: 'explore' }, ms: between(chance, 4, 15) * SECOND, characters: 6 });
  }
  const profile: Place = { site, surface: 'profile', subject };
  for (let left = ms; left > 0; ) {
    const there = Math.min(left, Math.max(4 * SECOND, logNormal(chance, 20 * SECOND, 0.8)));
    acts.push({ place: profile, ms: there, screens: between(chance, 0, 3) });
    left -= there;
    if (left <= 3 * SECOND || happens(chance, 0.25)) break;
    const further = Math.min(left, logNormal(chance, 25 * SECOND, 0.7));
    acts.push({ place: fromPage(chance, site, subject), ms: further, screens: between(chance, 0, 2) });
    left -= further;
    // Now and then something else in between.
    if (left > 0 && happens(chance, 0.06)) acts.push({ place: null, ms: between(chance, 0.1, 1.5) * MINUTE });
  }
  return acts;
}

function fromPage(chance: Chance, site: string, subject: string): Place {
  const surface = oneOf(chance, ['post', 'post', 'stories', 'followList', 'shortform'] as const);
  // The address of a post often bears a number and no name.
  const nameless = (surface === 'post' || surface === 'shortform') && happens(chance, 0.5);
  return nameless ? { site, surface } : { site, surface, subject };
}

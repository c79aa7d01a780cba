import type { Chance } from '../../../lib/core/choose.ts';
import type { Place } from '../../../lib/core/place.ts';
import { happens, logNormal, oneOf, whole } from '../draws.ts';

/** Where somebody's messages are. */
export interface Messenger {
  site: string;
  /** Conversations whose address names them; none where the address stays the same. */
  threads: readonly string[];
  weight: number;
}

/** Where somebody scrolls. */
export interface Feed {
  site: string;
  surface: 'feed' | 'shortform' | 'stories' | 'explore';
  weight: number;
}

const CHATS = ['whatsapp', 'telegram', 'messenger', 'instagram', 'discord', 'linkedin'] as const;
const FEEDS = ['instagram', 'x', 'reddit', 'facebook', 'tiktok', 'bluesky'] as const;

/** One to three messengers, one of them mostly. */
export function messengers(chance: Chance): [Messenger, ...Messenger[]] {
  const first = messenger(chance, oneOf(chance, CHATS), 1);
  const others = CHATS.filter((site) => site !== first.site && happens(chance, 0.2));
  return [first, ...others.slice(0, 2).map((site) => messenger(chance, site, logNormal(chance, 0.25, 0.6)))];
}

export function messenger(chance: Chance, site: string, weight: number): Messenger {
  const named = site !== 'whatsapp';
  const threads = named ? Array.from({ length: whole(chance, 2, 8) }, (_, index) => `${site}/thread/${index}`) : [];
  return { site, threads, weight };
}

/** One to three feeds, one of them mostly. */
export function feeds(chance: Chance): [Feed, ...Feed[]] {
  const of = (site: string, weight: number): Feed => {
    const surface = site === 'tiktok' || happens(chance, 0.15) ? 'shortform' : 'feed';
    return { site, surface, weight };
  };
  const first = of(oneOf(chance, FEEDS), 1);
  const others = FEEDS.filter((site) => site !== first.site && happens(chance, 0.25));
  return [first, ...others.slice(0, 2).map((site) => of(site, logNormal(chance, 0.3, 0.6)))];
}

/** The list of conversations, or one of them. */
export function inMessages(chance: Chance, { site, threads }: Messenger, inbox = 0.4): Place {
  const [first, ...others] = threads;
  if (first === undefined || happens(chance, inbox)) return { site, surface: 'inbox' };
  return { site, surface: 'thread', subject: oneOf(chance, [first, ...others]) };
}

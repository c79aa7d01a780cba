import type { Seen, Why } from './observations.ts';
import { type Place, samePlace } from './place.ts';

/**
 * Attention (rule 2): the tab can be seen, its window is focused and the person is not idle. Folds what pages and the
 * browser tell into arrivals, moves and leaves. One tab at a time has it.
 */
export interface Presence {
  /** The focused window, or null where another program has the focus. */
  window: number | null;
  idle: boolean;
  /** Pages of watched sites by tab. */
  pages: Readonly<Record<number, Page>>;
  /** The tab that has attention. */
  attended: number | null;
}

interface Page {
  /** The sensor's random id: another one in the same tab is another page. */
  page: string;
  window: number;
  visible: boolean;
  busy: boolean;
  place: Place;
}

/** What a sensor told, with its place worked out; null where the page is not watched (any more). */
export interface PageFact {
  type: 'page';
  tab: number;
  window: number;
  page: string;
  place: Place | null;
  visible: boolean;
  focused: boolean;
  fresh: boolean;
  busy: boolean;
  screens: number;
  characters: number;
  sends: number;
  /** The address changed since the last report. */
  moved: boolean;
  /** The scroll rests and nobody is typing. */
  resting: boolean;
  gone: boolean;
  /** The browser may have restored this tab at its start, so that being in front means nothing yet (rule 2). */
  restored: boolean;
}

export type Fact =
  | PageFact
  | { type: 'window'; window: number | null }
  | { type: 'idle'; idle: boolean }
  | { type: 'closed'; tab: number }
  /** The browser was closed, or the extension was replaced: no page of before is there any more. */
  | { type: 'quit' };

export const NOBODY: Presence = { window: null, idle: false, pages: {}, attended: null };

type Result = [Presence, readonly (Seen & { tab: number })[]];

function left(presence: Presence, why: Why): Result {
  const { attended } = presence;
  if (attended === null) return [presence, []];
  const page = presence.pages[attended];
  const pages = page ? { ...presence.pages, [attended]: { ...page, place: nameless(page.place) } } : presence.pages;
  return [{ ...presence, pages, attended: null }, [{ type: 'left', why, tab: attended }]];
}

/** A tab may stay open for weeks, and a subject may not be remembered for so long (rule 34). */
function nameless({ site, surface }: Place): Place {
  return { site, surface };
}

function without(presence: Presence, tab: number): Presence {
  const { [tab]: _, ...pages } = presence.pages;
  return { ...presence, pages };
}

function dropped(presence: Presence, tab: number, why: Why): Result {
  if (!presence.pages[tab]) return [presence, []];
  const [next, seen] = presence.attended === tab ? left(presence, why) : ([presence, []] as Result);
  return [without(next, tab), seen];
}

/** What was done in the page before anything else about it changed. */
function done({ tab, sends, characters, screens }: PageFact, rests: boolean): (Seen & { tab: number })[] {
  const seen: (Seen & { tab: number })[] = [];
  if (characters > 0) seen.push({ type: 'typed', characters, tab });
  if (sends > 0) seen.push({ type: 'sent', sends, tab });
  if (screens > 0 || rests) seen.push({ type: 'scrolled', screens, rests, tab });
  return seen;
}

/** A page that had attention and tells something new. */
function whileAttended(presence: Presence, known: Page, fact: PageFact, place: Place): Result {
  const { tab, visible, fresh, busy, window } = fact;
  const moved = fact.moved || !samePlace(known.place, place);
  const stays = visible && !fact.gone;
  const seen = done(fact, stays && !moved && !fresh && fact.resting);
  const next = { ...presence, pages: { ...presence.pages, [tab]: { ...known, visible, busy, place, window } } };
  if (busy !== known.busy) seen.unshift({ type: 'called', busy, tab });
  if (fact.gone) return append(seen, dropped(next, tab, 'closed'));
  if (!visible) return append(seen, left(next, 'hidden'));
  if (moved) seen.push({ type: 'moved', place, fresh, stepped: fact.moved, tab });
  else if (fresh) seen.push({ type: 'freshened', tab });
  return [next, seen];
}

function append(seen: (Seen & { tab: number })[], [presence, more]: Result): Result {
  return [presence, [...seen, ...more]];
}

function pageTold(presence: Presence, fact: PageFact): Result {
  const { tab, place, page, visible, window } = fact;
  if (!place) return dropped(presence, tab, 'off');
  const known = presence.pages[tab];
  if (known && known.page === page && presence.attended === tab) return whileAttended(presence, known, fact, place);
  const [cleared, seen] = known && known.page !== page ? dropped(presence, tab, 'closed') : ([presence, []] as Result);
  if (fact.gone) return append([...seen], dropped(cleared, tab, 'closed'));
  const here: Presence = {
    ...cleared,
    // The page knows best: it has the focus, so its window has.
    window: fact.focused ? window : cleared.window,
    pages: { ...cleared.pages, [tab]: { page, window, visible, busy: fact.busy, place: nameless(place) } },
  };
  const untouched = fact.restored && !fact.moved && fact.screens + fact.characters + fact.sends === 0;
  const attending = visible && here.window === window && !here.idle && !untouched;
  return attending ? append([...seen], arrive(here, fact, place)) : [here, seen];
}

function arrive(presence: Presence, fact: PageFact, place: Place): Result {
  const { tab, fresh, busy } = fact;
  const [next, seen] = left(presence, 'hidden');
  // What was done where nobody had told of it yet: the first scroll of a tab that the browser restored.
  const page = next.pages[tab];
  const pages = page ? { ...next.pages, [tab]: { ...page, place } } : next.pages;
  return [
    { ...next, pages, attended: tab },
    [...seen, { type: 'arrived', place, fresh, busy, tab }, ...done(fact, false)],
  ];
}

/**
 * Folds one fact into the presence. Arrivals come from pages alone, for only they know what is new: after a change of
 * window or the end of idleness the shell asks the page in front, and its answer is the arrival.
 */
export function attend(presence: Presence, fact: Fact): Result {
  const attended = presence.attended === null ? undefined : presence.pages[presence.attended];
  switch (fact.type) {
    case 'page':
      return pageTold(presence, fact);
    case 'window': {
      if (presence.window === fact.window) return [presence, []];
      const next = { ...presence, window: fact.window };
      return attended && attended.window !== fact.window ? left(next, 'blurred') : [next, []];
    }
    case 'idle': {
      if (presence.idle === fact.idle) return [presence, []];
      const next = { ...presence, idle: fact.idle };
      return fact.idle ? left(next, 'idle') : [next, []];
    }
    case 'closed':
      return dropped(presence, fact.tab, 'closed');
    case 'quit':
      return append([...left(presence, 'quit')[1]], [NOBODY, []]);
  }
}

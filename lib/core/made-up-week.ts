import type { Day } from './day.ts';
import type { History } from './preview.ts';
import type { Mark, Segment } from './records.ts';
import type { EngineSettings } from './turn.ts';

/** A week that nobody had, for a preview to run over while there is no week of the person's own. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PAGE = 'made-up';

/** Where it takes place: at a messenger, and at a site with feeds and somebody's page. */
interface Where {
  messages: string;
  feeds: string;
}

/** What is done from some time on: looks and visits with so many minutes between them, a feed, a message that asks. */
type Doing =
  | { looks: readonly number[] }
  | { visits: readonly number[] }
  | { feedMinutes: number; screens: number }
  | { asks: readonly number[] };

/** By day, the first of the week first: minutes after it began, and what is done then. */
const WEEK: readonly (readonly (readonly [minute: number, doing: Doing])[])[] = [
  [
    [230, { looks: [6, 7, 8] }],
    [520, { feedMinutes: 8, screens: 35 }],
    [940, { looks: [11, 14, 12, 13] }],
  ],
  [
    [250, { feedMinutes: 14, screens: 70 }],
    [610, { visits: [95, 140] }],
    [1010, { looks: [4, 5, 5, 6, 4] }],
  ],
  [
    [300, { looks: [9, 9] }],
    [560, { asks: [35] }],
    [980, { feedMinutes: 26, screens: 130 }],
  ],
  [
    [240, { looks: [18, 17, 16, 18] }],
    [700, { visits: [22] }],
    [1000, { feedMinutes: 6, screens: 28 }],
  ],
  [
    [280, { feedMinutes: 11, screens: 45 }],
    [640, { looks: [7, 8, 9] }],
    [1020, { asks: [50, 45] }],
  ],
  [
    [420, { feedMinutes: 35, screens: 190 }],
    [720, { visits: [75, 80, 60, 70] }],
    [960, { looks: [3, 4, 3] }],
  ],
  [
    [480, { looks: [25, 28, 22, 26, 24] }],
    [780, { feedMinutes: 9, screens: 66 }],
    [1040, { feedMinutes: 18, screens: 85 }],
  ],
];

/**
 * The week, as it would have been stored.
 * @param days the seven days to put it in, the last first.
 * @param site all of it takes place here; null: at two of the sites many people have.
 */
export function madeUpWeek(days: readonly Day[], site: string | null): History {
  const where = placesOf(site);
  const segments = days
    .toReversed()
    .flatMap((day, index) =>
      (WEEK[index] ?? []).flatMap(([minute, doing]) => done(doing, day, day.from + minute * MINUTE, where)),
    );
  return { segments, moments: [] };
}

/** The settings under which such a week is noticed: its sites are watched, drafts too, and the page in it. */
export function madeUpSettings(settings: EngineSettings, site: string | null): EngineSettings {
  const { messages, feeds } = placesOf(site);
  const watched = [messages, feeds].map((id) => [id, { ...settings.sites[id], on: true, drafts: true }] as const);
  return {
    ...settings,
    sites: { ...settings.sites, ...Object.fromEntries(watched) },
    watchedPages: [{ site: feeds, subject: PAGE, addedAt: 0 }],
  };
}

function placesOf(site: string | null): Where {
  return { messages: site ?? 'whatsapp', feeds: site ?? 'instagram' };
}

function done(doing: Doing, { day }: Day, from: number, { messages, feeds }: Where): Segment[] {
  const segment = (at: number, ms: number, what: Pick<Segment, 'site' | 'surface'> & Partial<Segment>): Segment => {
    const id = `made-up.${at}`;
    const nothing = { screens: 0, characters: 0, sends: 0, drafts: 0, fresh: false, marks: [] };
    return { id, visit: id, day, from: at, to: at + ms, began: 'arrived', ...nothing, ...what };
  };
  if ('looks' in doing) {
    return timesAfter(from, doing.looks).map((at) => segment(at, 20 * SECOND, { site: messages, surface: 'inbox' }));
  }
  if ('visits' in doing) {
    const page = { site: feeds, surface: 'profile', subject: PAGE } as const;
    return timesAfter(from, doing.visits).map((at) => segment(at, 50 * SECOND, page));
  }
  if ('asks' in doing) {
    const written = { site: messages, surface: 'thread', characters: 45, sends: 1, drafts: 1 } as const;
    return timesAfter(from, doing.asks).map((at) => segment(at, 70 * SECOND, written));
  }
  const { feedMinutes, screens } = doing;
  const marks = Array.from({ length: feedMinutes - 1 }, (_, index): Mark => {
    return [(index + 1) * MINUTE, (screens * (index + 1)) / feedMinutes, 0, 0, 0, 1];
  });
  return [segment(from, feedMinutes * MINUTE, { site: feeds, surface: 'feed', screens, marks })];
}

/** The first time, and each that follows so many minutes after the one before. */
function timesAfter(from: number, gaps: readonly number[]): number[] {
  const times = [from];
  for (const gap of gaps) times.push((times.at(-1) ?? from) + gap * MINUTE);
  return times;
}

import type { DayTotal, Mark, Moment, Segment } from '../../lib/core/records.ts';
import type { Settings } from '../../lib/core/settings.ts';

export interface HeavyOptions {
  /** What chance begins with: the same number gives the same history. */
  seed: number;
  /** The last day of it, YYYY-MM-DD. */
  until: string;
  /** For how many days up to then there are visits and moments. */
  detailDays: number;
  /** For how many days up to then there are totals. */
  totalDays: number;
  visitsADay: number;
}

/** What a store holds of somebody. */
export interface History {
  segments: Segment[];
  moments: Moment[];
  days: DayTotal[];
  settings: Pick<Settings, 'sites' | 'holdoutsExplained' | 'keepDays'>;
}

/** A heavy user: a year of 400 visits a day (146,000), and five years of totals. */
export const HEAVY: HeavyOptions = {
  seed: 7,
  until: '2026-10-14',
  detailDays: 365,
  totalDays: 5 * 365,
  visitsADay: 400,
};

/**
 * Makes up somebody's history: looks at messages, feeds that are scrolled, a conversation now and then, a few moments a
 * day. Totals are those of the segments where there are any. Days begin at four in the zone it runs in. Nothing in it
 * is by chance. It is sent to pages as text, so it uses nothing from outside of itself.
 */
export function heavyHistory(options: HeavyOptions): History {
  const MINUTE = 60_000;
  const SITES = [
    { site: 'whatsapp', surface: 'thread' },
    { site: 'instagram', surface: 'feed' },
    { site: 'messenger', surface: 'inbox' },
    { site: 'tiktok', surface: 'shortform' },
  ] as const;
  const FAMILIES = ['notice', 'waiting', 'feeling', 'breath'];
  const ANSWERS = ['leave', 'keep', 'later', 'esc'] as const;
  let drawn = options.seed >>> 0;

  /** The next number of 0 to 1 (mulberry32). */
  function draw(): number {
    drawn = (drawn + 0x6d2b79f5) >>> 0;
    let mixed = drawn;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const whole = (least: number, most: number) => least + Math.floor(draw() * (most - least + 1));
  const hex = (digits: number) => Array.from({ length: digits }, () => whole(0, 15).toString(16)).join('');
  /** As long as a real one. */
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}.${whole(1, 99)}.0`;

  /** Somebody's day that began so many days before the last one. */
  function dayBefore(back: number) {
    const [year = 0, month = 1, date = 1] = options.until.split('-').map(Number);
    const name = new Date(Date.UTC(year, month - 1, date - back)).toISOString().slice(0, 10);
    const from = new Date(year, month - 1, date - back, 4).getTime();
    const to = new Date(year, month - 1, date - back + 1, 4).getTime();
    return { name, from, to };
  }

  type Day = ReturnType<typeof dayBefore>;

  function empty(day: Day, site: string): DayTotal {
    const none = { visits: 0, looks: 0, feedMs: 0, messagesMs: 0, screens: 0, sends: 0, moments: 0 };
    const length = (day.to - day.from) / MINUTE;
    return { installation: 'made-up', day: day.name, site, length, ...none, lookMinutes: [], feedSpans: [] };
  }

  function addSpan(spans: DayTotal['feedSpans'], from: number, to: number): DayTotal['feedSpans'] {
    const last = spans.at(-1);
    return last && from <= last[1] ? [...spans.slice(0, -1), [last[0], Math.max(last[1], to)]] : [...spans, [from, to]];
  }

  function added(total: DayTotal, day: Day, segment: Segment): DayTotal {
    const { from, to, screens, sends } = segment;
    const minute = Math.floor((from - day.from) / MINUTE);
    const sum = { ...total, visits: total.visits + 1, screens: total.screens + screens, sends: total.sends + sends };
    if (segment.surface === 'feed' || segment.surface === 'shortform') {
      const end = Math.max(minute + 1, Math.ceil((to - day.from) / MINUTE));
      return { ...sum, feedMs: sum.feedMs + (to - from), feedSpans: addSpan(sum.feedSpans, minute, end) };
    }
    const spent = { ...sum, messagesMs: sum.messagesMs + (to - from) };
    if (sends > 0 || segment.fresh || to - from > 5 * MINUTE) return spent;
    return { ...spent, looks: spent.looks + 1, lookMinutes: [...spent.lookMinutes, minute] };
  }

  function visit(day: Day, from: number, room: number): Segment {
    const { site, surface } = SITES[draw() < 0.85 ? (draw() < 0.7 ? 0 : 2) : draw() < 0.7 ? 1 : 3] ?? SITES[0];
    const isFeed = surface === 'feed' || surface === 'shortform';
    const lasts = Math.min(room, isFeed ? whole(30, 900) * 1000 : whole(4, 60) * 1000);
    const minutes = Math.floor(lasts / MINUTE);
    const marks = Array.from({ length: isFeed ? Math.min(minutes, 12) : 0 }, (_, index): Mark => {
      return [(index + 1) * MINUTE, 4 * (index + 1), 0, 0, 0, 1];
    });
    const sends = !isFeed && draw() < 0.15 ? whole(1, 4) : 0;
    const name = id();
    return {
      id: name,
      visit: name,
      day: day.name,
      site,
      surface,
      from,
      to: from + lasts,
      screens: isFeed ? 4 * minutes + 1 : 0,
      characters: sends * whole(5, 60),
      sends,
      drafts: 0,
      fresh: !isFeed && draw() < 0.2,
      began: 'arrived',
      marks,
    };
  }

  function moment(day: Day, segment: Segment): Moment {
    const loop = segment.surface === 'feed' || segment.surface === 'shortform' ? 'feed' : 'messages';
    const isShown = draw() < 0.7;
    const minutes = loop === 'feed' ? whole(0, 40) : whole(3, 240);
    const outcome = { ms: minutes * MINUTE + whole(0, 59_000) * (minutes < 240 ? 1 : 0), censored: false };
    const answer = ANSWERS[whole(0, 3)] ?? 'leave';
    return {
      id: `${segment.id}:moment`,
      at: Math.floor(segment.from / MINUTE) * MINUTE,
      day: day.name,
      site: segment.site,
      loop,
      target: `${loop}:${segment.site}`,
      family: FAMILIES[whole(0, 3)] ?? 'notice',
      variant: `made-up-${whole(1, 5)}`,
      form: 'card',
      arm: isShown ? 'show' : 'hold',
      probability: isShown ? 0.7 : 0.3,
      because:
        loop === 'feed'
          ? { loop, feedMs: 10 * MINUTE, screens: 60 }
          : { loop, look: 4, withinMs: whole(9, 29) * MINUTE },
      ...(isShown && { shown: 'popover' as const, shownAfter: 0.05, answer, answeredAfter: whole(1, 40) }),
      ...(isShown && answer === 'later' && { until: segment.from + 60 * MINUTE }),
      outcome,
    };
  }

  const history: History = {
    segments: [],
    moments: [],
    days: [],
    settings: {
      sites: Object.fromEntries(SITES.map(({ site }) => [site, { on: true }])),
      holdoutsExplained: true,
      keepDays: 365,
    },
  };

  function liveThrough(day: Day): void {
    const totals = new Map<string, DayTotal>();
    const begins = day.from + 4 * 60 * MINUTE;
    const step = Math.floor((15 * 60 * MINUTE) / options.visitsADay);
    for (let n = 0; n < options.visitsADay; n += 1) {
      const segment = visit(day, begins + n * step + whole(0, Math.floor(step / 4)), Math.floor(step / 2));
      const total = added(totals.get(segment.site) ?? empty(day, segment.site), day, segment);
      const isMet = n % Math.ceil(options.visitsADay / 5) === 3;
      if (isMet) history.moments.push(moment(day, segment));
      totals.set(segment.site, isMet ? { ...total, moments: total.moments + 1 } : total);
      history.segments.push(segment);
    }
    history.days.push(...totals.values());
  }

  /** A day of which only the totals are left. */
  function remember(day: Day): void {
    for (const { site, surface } of SITES) {
      const minutes = Array.from({ length: 60 }, (_, n) => 240 + n * 14 + whole(0, 9));
      const total = {
        ...empty(day, site),
        visits: 80,
        screens: whole(0, 90),
        sends: whole(0, 20),
        moments: whole(0, 2),
      };
      const isFeed = surface === 'feed' || surface === 'shortform';
      history.days.push(
        isFeed
          ? { ...total, feedMs: 60 * 6 * MINUTE, feedSpans: minutes.map((minute) => [minute, minute + 6] as const) }
          : { ...total, messagesMs: 60 * 20_000, looks: 60, lookMinutes: minutes },
      );
    }
  }

  for (let back = options.totalDays - 1; back >= 0; back -= 1) {
    if (back < options.detailDays) liveThrough(dayBefore(back));
    else remember(dayBefore(back));
  }
  return history;
}

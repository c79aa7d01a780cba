import { now, timeZone } from '../browser/clock.ts';
import { MOST_LINE } from '../core/data/week-lines.ts';
import type { Calendar } from '../core/day.ts';
import { dayOf, minuteOf } from '../core/day.ts';
import { unpack } from '../core/effect/trial.ts';
import { dayAfter, mondayOf } from '../core/figures/calendar-days.ts';
import { evidenceOf } from '../core/figures/evidence.ts';
import { type Figures, figuresOver, partsOf } from '../core/figures/figures.ts';
import { type Intention, intentionsIn, isIntention } from '../core/figures/intentions.ts';
import { type Days, daysOf } from '../core/figures/range.ts';
import { saidIn } from '../core/figures/said.ts';
import { seenDays } from '../core/figures/seen-day.ts';
import { type WeekFigures, weekFigures } from '../core/figures/week.ts';
import type { DayTotal, Moment } from '../core/records.ts';
import { sitesOf } from '../core/sites/known.ts';
import type { DashboardAsked, DashboardView } from '../messages/messages.ts';
import { momentsBetween, reachOf, segmentsBetween, totalsBetween } from '../store/queries.ts';
import { readWeekLines } from '../store/week-lines.ts';
import type { Memory } from './memory.ts';

/** What the dashboard is told: figures, no records, so that a page of five years is as light as one of a week. */

/** When it is. */
interface Today {
  day: string;
  /** Minutes of it that have passed. */
  minute: number;
}

interface Asking {
  memory: Memory;
  calendar: Calendar;
  today: Today;
  /** Null: all of them. */
  site: string | null;
}

function ofSite<R extends { site: string }>(records: readonly R[], site: string | null): readonly R[] {
  return site === null ? records : records.filter((record) => record.site === site);
}

/** Reads and counts a range in parts: between them the worker is free for what pages tell it. */
async function countRange(days: Days, asking: Asking, sites: Set<string>): Promise<Figures> {
  const { memory, calendar, today, site } = asking;
  const counting = figuresOver(days, calendar, today);
  const read = (part: readonly Days[] | undefined): Promise<DayTotal[]> => {
    const [first, last] = [part?.[0], part?.at(-1)];
    return first && last ? totalsBetween(memory.store, first.from, last.to) : Promise.resolve([]);
  };
  const parts = partsOf(days);
  let coming = read(parts[0]);
  for (const [index, part] of parts.entries()) {
    const totals = await coming;
    // The next part is fetched while this one is counted.
    coming = read(parts[index + 1]);
    for (const total of totals) sites.add(total.site);
    counting.add(part, ofSite(totals, site));
  }
  return counting.figures();
}

/** What was chosen at doors against what happened: the only figure that needs segments, and only those of such days. */
async function readIntentions(moments: readonly Moment[], { store }: Memory): Promise<Intention[]> {
  const found: Intention[] = [];
  const byDay = Map.groupBy(moments.filter(isIntention), ({ day }) => day);
  for (const [day, chosen] of byDay) {
    // A visit may go on into the next day.
    found.push(...intentionsIn(chosen, await segmentsBetween(store, day, dayAfter(day, 1))));
  }
  return found;
}

async function readWeek(monday: string, { memory, calendar, today }: Asking): Promise<WeekFigures> {
  const totals = await totalsBetween(memory.store, monday, dayAfter(monday, 6));
  return weekFigures(monday, seenDays(totals), calendar, today);
}

function namesOf(ids: Iterable<string>, { settings }: Memory): DashboardView['sites'] {
  const known = sitesOf(settings);
  const named = [...ids].map((id) => ({ id, name: known.find((site) => site.id === id)?.name ?? id }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The dashboard: a range of all sites or one, a week, and what is known of whether cards help, which is of no one site. */
export async function dashboardView(memory: Memory, asked: DashboardAsked): Promise<DashboardView> {
  const { settings, snapshot, store } = memory;
  const at = now();
  const calendar = { timeZone: timeZone(), startsAt: settings.dayStartsAt };
  const day = dayOf(at, calendar);
  const asking = { memory, calendar, today: { day: day.day, minute: minuteOf(at, day) }, site: asked.site };
  const [first = null] = (await reachOf(store, 'days')) ?? [];
  const days = daysOf(asked.range, day.day, first);
  const sites = new Set(Object.keys(settings.sites).filter((id) => settings.sites[id]?.on));
  if (asked.site !== null) sites.add(asked.site);
  const moments = ofSite(await momentsBetween(store, days.from, days.to), asked.site);
  const monday = dayAfter(mondayOf(day.day), -7 * asked.weeksAgo);
  const figures = await countRange(days, asking, sites);
  return {
    asked,
    today: day.day,
    first,
    figures,
    intentions: await readIntentions(moments, memory),
    said: saidIn(moments),
    evidence: evidenceOf(snapshot.state.trials.map(unpack), snapshot.state.look),
    week: {
      ...(await readWeek(monday, asking)),
      line: (await readWeekLines(store))[monday] ?? '',
      mostLine: MOST_LINE,
    },
    sites: namesOf(sites, memory),
    countsHidden: settings.countsHidden,
    keepDays: settings.keepDays,
    holdouts: settings.holdoutsExplained ? settings.holdouts : 'unread',
    harmful: settings.familiesHarmful,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, minuteOf } from '../../../../lib/core/day.ts';
import { type Figures, figuresOver, partsOf } from '../../../../lib/core/figures/figures.ts';
import { intentionsIn } from '../../../../lib/core/figures/intentions.ts';
import { daysOf, type RangeId } from '../../../../lib/core/figures/range.ts';
import { saidIn } from '../../../../lib/core/figures/said.ts';
import { seenDays } from '../../../../lib/core/figures/seen-day.ts';
import { weekFigures } from '../../../../lib/core/figures/week.ts';
import type { DayTotal, Segment } from '../../../../lib/core/records.ts';
import { keptOf } from '../lives/kept.ts';
import { type Life, lived, livesOf } from '../lives/life.ts';
import { browsing } from '../lives/scenes.ts';
import { beginning, byHand, feedMinutes, hourAt, shareOf, wallAt, weekdayNumber } from './by-hand.ts';

/** Every figure of the dashboard against one worked out from raw segments and moments, over random lives. */

const RUNS = 60;
const MINUTE = 60_000;
const RANGES: readonly RangeId[] = ['week', 'month', 'year', 'all'];
const SITES = [null, 'whatsapp', 'instagram', 'x'];

/** What the dashboard does with what is stored, without a database. */
function counted(
  totals: readonly DayTotal[],
  range: RangeId,
  calendar: { timeZone: string; startsAt: number },
  now: number,
) {
  const today = dayOf(now, calendar);
  const days = daysOf(range, today.day, totals.map(({ day }) => day).sort()[0] ?? null);
  const counting = figuresOver(days, calendar, { day: today.day, minute: minuteOf(now, today) });
  for (const part of partsOf(days)) {
    const [from, to] = [part[0]?.from ?? '', part.at(-1)?.to ?? ''];
    counting.add(
      part,
      totals.filter(({ day }) => day >= from && day <= to),
    );
  }
  return counting.figures();
}

/** The parts of one segment that was cut at the end of a day, put together again. */
function whole(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const segment of segments) {
    const before = all.at(-1);
    if (segment.began === 'continued' && before) all[all.length - 1] = { ...before, to: segment.to };
    else all.push(segment);
  }
  return all;
}

interface Case {
  figures: Figures;
  segments: Segment[];
  looks: { day: string; at: number; site: string }[];
  feed: Segment[];
  calendar: { timeZone: string; startsAt: number };
  now: number;
}

function caseOf(one: Life, range: RangeId, site: string | null): Case {
  const live = lived(one);
  const kept = keptOf(live.effects);
  const calendar = { timeZone: one.chosen.timeZone, startsAt: one.chosen.dayStartsAt };
  const ofSite = <R extends { site: string }>(records: readonly R[]) =>
    records.filter((record) => site === null || record.site === site);
  const figures = counted(ofSite(kept.totals), range, calendar, live.now);
  const { from, to } = figures;
  const within = ({ day }: { day: string }) => day >= from && day <= to;
  const { looks, feed } = byHand(whole(kept.segments));
  const feedIds = new Set(feed.map(({ id }) => id));
  // What goes on after the end of a day bears the id of its beginning and how many ends there were.
  const parts = kept.segments.filter(({ id }) => feedIds.has(id.replace(/\+\d+$/, '')) || feedIds.has(id));
  return {
    figures,
    segments: ofSite(kept.segments).filter(within),
    looks: ofSite(looks).filter(within),
    feed: ofSite(parts).filter(within),
    calendar,
    now: live.now,
  };
}

const cases = fc.tuple(livesOf(browsing), fc.constantFrom(...RANGES), fc.constantFrom(...SITES));

function always(check: (each: Case) => void): void {
  fc.assert(
    fc.property(cases, ([one, range, site]) => check(caseOf(one, range, site))),
    { numRuns: RUNS },
  );
}

function add(map: Map<string, number>, key: string, count = 1): void {
  map.set(key, (map.get(key) ?? 0) + count);
}

/** The cells of a map that are not empty, by weekday and hour. */
function cells(rows: readonly (readonly number[])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [weekday, row] of rows.entries()) {
    for (const [hour, count] of row.entries()) if (count > 0) found.set(`${weekday} ${hour}`, count);
  }
  return found;
}

describe('every figure is what the segments say', { timeout: 60_000 }, () => {
  it('looks, by weekday and by the hour on the wall', () => {
    always(({ figures, looks, calendar }) => {
      const expected = new Map<string, number>();
      for (const { day, at } of looks) {
        const begins = beginning(day, calendar);
        const minute = begins + Math.floor((at - begins) / MINUTE) * MINUTE;
        add(expected, `${weekdayNumber(day)} ${hourAt(minute, calendar.timeZone)}`);
      }
      expect(cells(figures.rhythm.looks)).toEqual(expected);
    });
  });

  it('minutes in feeds, by weekday and by the hour on the wall', () => {
    always(({ figures, feed, calendar }) => {
      const expected = new Map<string, number>();
      for (const [day, minutes] of feedMinutes(feed, calendar)) {
        const begins = beginning(day, calendar);
        for (const minute of minutes) {
          add(expected, `${weekdayNumber(day)} ${hourAt(begins + minute * MINUTE, calendar.timeZone)}`);
        }
      }
      expect(cells(figures.rhythm.feedMinutes)).toEqual(expected);
    });
  });

  it('time in feeds, screens and looks, step by step and day by day', () => {
    always(({ figures, feed, segments, looks }) => {
      for (const { from, to, feedMs, screens, looks: count } of figures.steps) {
        const within = <R extends { day: string }>(all: readonly R[]) =>
          all.filter(({ day }) => day >= from && day <= to);
        expect(feedMs).toBe(within(feed).reduce((sum, each) => sum + each.to - each.from, 0));
        expect(screens).toBeCloseTo(
          within(segments).reduce((sum, each) => sum + each.screens, 0),
          6,
        );
        expect(count).toBe(within(looks).length);
      }
      const [first, last] = [figures.steps[0], figures.steps.at(-1)];
      expect([first?.from, last?.to]).toEqual([figures.from, figures.to]);
    });
  });

  it('the time between looks, with its spread', () => {
    always(({ figures, looks, calendar }) => {
      const gapsWithin = (from: string, to: string) =>
        [...Map.groupBy(looks, ({ day }) => day)].flatMap(([day, own]) => {
          if (day < from || day > to) return [];
          const begins = beginning(day, calendar);
          const minutes = own.map(({ at }) => Math.floor((at - begins) / MINUTE)).sort((a, b) => a - b);
          return minutes.flatMap((minute, index) => (index === 0 ? [] : [minute - (minutes[index - 1] ?? 0)]));
        });
      for (const { from, to, spread } of [...figures.steps, { ...figures, spread: figures.overall }]) {
        const gaps = gapsWithin(from, to);
        if (gaps.length === 0) expect(spread).toBeNull();
        else {
          expect(spread?.gaps).toBe(gaps.length);
          expect(spread?.low).toBeCloseTo(shareOf(gaps, 0.25), 9);
          expect(spread?.typical).toBeCloseTo(shareOf(gaps, 0.5), 9);
          expect(spread?.high).toBeCloseTo(shareOf(gaps, 0.75), 9);
        }
      }
    });
  });

  it('the longest calm stretches, with when they were on the wall', () => {
    always(({ figures, looks, feed, calendar, now }) => {
      const today = dayOf(now, calendar).day;
      const fed = feedMinutes(feed, calendar);
      const found = new Map<string, { minutes: number; from: number; to: number }>();
      for (const day of new Set([...looks.map((look) => look.day), ...fed.keys()])) {
        const begins = beginning(day, calendar);
        const own = looks.filter((look) => look.day === day).map(({ at }) => Math.floor((at - begins) / MINUTE));
        const things = [...own.map((minute) => [minute, minute]), ...[...(fed.get(day) ?? [])].map((m) => [m, m + 1])];
        if (day === today) {
          const passed = Math.floor((now - begins) / MINUTE);
          if (things.every(([, to = 0]) => to < passed)) things.push([passed, passed]);
        }
        let reached: number | null = null;
        for (const [from = 0, to = 0] of things.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
          const minutes = from - (reached ?? from);
          if (minutes >= 30 && minutes > (found.get(day)?.minutes ?? 0)) {
            const onWall = (minute: number) => wallAt(begins + minute * MINUTE, calendar.timeZone);
            found.set(day, { minutes, from: onWall(reached ?? 0), to: onWall(from) });
          }
          reached = Math.max(to, reached ?? to);
        }
      }
      const longest = [...found.values()].map(({ minutes }) => minutes).sort((a, b) => b - a);
      expect(figures.calms.map(({ minutes }) => minutes)).toEqual(longest.slice(0, 5));
      for (const { day, ...calm } of figures.calms) expect(calm).toEqual(found.get(day));
    });
  });

  it('the days on which anything was noticed', () => {
    always(({ figures, segments }) => {
      expect(figures.days).toBe(new Set(segments.map(({ day }) => day)).size);
    });
  });

  it('a week in figures', () => {
    fc.assert(
      fc.property(livesOf(browsing), (one) => {
        const live = lived(one);
        const kept = keptOf(live.effects);
        const calendar = { timeZone: one.chosen.timeZone, startsAt: one.chosen.dayStartsAt };
        const { looks, feed } = byHand(whole(kept.segments));
        const ids = new Set(feed.map(({ id }) => id));
        for (const day of new Set(kept.segments.map((segment) => segment.day))) {
          const monday = new Date(Date.parse(day) - weekdayNumber(day) * 86_400_000).toISOString().slice(0, 10);
          const sunday = new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);
          const within = <R extends { day: string }>(all: readonly R[]) =>
            all.filter((each) => each.day >= monday && each.day <= sunday);
          const today = dayOf(live.now, calendar);
          const week = weekFigures(monday, seenDays(kept.totals), calendar, {
            day: today.day,
            minute: minuteOf(live.now, today),
          });
          const parts = within(kept.segments).filter(({ id }) => ids.has(id) || ids.has(id.replace(/\+\d+$/, '')));
          expect(week.looks).toBe(within(looks).length);
          expect(week.feedMs).toBe(parts.reduce((sum, { from, to }) => sum + to - from, 0));
          expect(week.moments).toBe(within(kept.moments).length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('what was chosen at the door against what it came to', () => {
    let found = 0;
    fc.assert(
      fc.property(livesOf(browsing), (one) => {
        const kept = keptOf(lived({ ...one, chosen: { ...one.chosen, door: true }, takes: MINDING }).effects);
        const intended = kept.moments.filter(({ answer, because }) => answer === 'intend' && because.loop === 'door');
        const { feed } = byHand(whole(kept.segments));
        const expected = intended.map((moment) => {
          const door = kept.segments.find(({ id }) => `${id}:moment` === moment.id);
          const own = feed.filter(({ visit, from }) => visit === door?.visit && from >= (door?.from ?? 0));
          return {
            day: moment.day,
            chosenMs: (moment.minutes ?? 0) * MINUTE,
            wasMs: own.reduce((sum, { from, to }) => sum + to - from, 0),
          };
        });
        found += expected.length;
        expect(intentionsIn(kept.moments, kept.segments)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('what was noticed, said and answered', () => {
    fc.assert(
      fc.property(livesOf(browsing), (one) => {
        const { moments } = keptOf(lived(one).effects);
        const { noticed, families, answers } = saidIn(moments);
        const real = moments.filter(({ answer }) => answer !== 'withdrawn');
        const cards = real.filter(({ arm, shown }) => arm === 'show' && shown !== 'blocked');
        const countOf = (all: readonly { count: number }[]) => all.reduce((sum, { count }) => sum + count, 0);
        expect(noticed.reduce((sum, { card }) => sum + card, 0)).toBe(cards.length);
        expect(noticed.reduce((sum, { card, silence, unshown }) => sum + card + silence + unshown, 0)).toBe(
          real.length,
        );
        for (const { kind, silence } of noticed) {
          const own = real.filter(({ because, arm }) => because.loop === kind && arm === 'hold');
          expect(silence).toBe(own.length);
        }
        expect(countOf(families)).toBe(cards.length);
        for (const { answer, count } of answers) {
          expect(count).toBe(cards.filter((each) => (each.answer ?? 'unanswered') === answer).length);
        }
        expect(countOf(answers)).toBe(cards.length);
      }),
      { numRuns: RUNS },
    );
  });
});

const MINDING = [
  { shown: 'popover', shownMs: 200, judged: null, answer: { choice: 'intend', minutes: 3 }, answerMs: 3000 },
] as const;

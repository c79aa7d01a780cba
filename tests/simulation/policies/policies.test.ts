import { describe, expect, it } from 'vitest';
import type { Observation, Seen } from '../../../lib/core/observations.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { type Life, MINUTE, SECOND } from '../life.ts';
import { everyFifteenMinutes } from './every-fifteen-minutes.ts';
import { everyOpening, openingsAnHour } from './openings.ts';
import type { Policy } from './policy.ts';
import { limitADay, limitAVisit } from './time-limits.ts';
import { toy } from './toy.ts';

const TEN = Date.UTC(2026, 9, 14, 10);

/** A life told in a few words: from when to when somebody was where, minutes after ten. */
function life(...stays: [from: number, to: number, surface: 'inbox' | 'feed' | 'profile', ...between: Seen[]][]): Life {
  const events: Observation[] = [];
  const tell = (minutes: number, seen: Seen) =>
    events.push({ id: `e${events.length}`, at: TEN + minutes * MINUTE, tab: 1, ...seen });
  for (const [from, to, surface, ...between] of stays) {
    const place =
      surface === 'profile' ? { site: 'instagram', surface, subject: 'somebody' } : { site: 'instagram', surface };
    tell(from, { type: 'arrived', place, fresh: false, busy: false });
    for (let at = from + 5; at < to; at += 5) tell(at, { type: 'waited' });
    for (const seen of between) tell(to, seen);
    tell(to, { type: 'left', why: 'hidden' });
  }
  const watchedPages = [{ site: 'instagram', subject: 'somebody', addedAt: 0 }];
  return { settings: { ...DEFAULTS, watchedPages, timeZone: 'UTC' }, days: 1, events, spirals: [] };
}

/** When a policy speaks, minutes after ten, and of what. */
function spoken(policy: Policy, lived: Life): [number, string | null][] {
  return policy.run(lived).map(({ at, loop }) => [(at - TEN) / MINUTE, loop]);
}

const GLANCE = 20 * (SECOND / MINUTE);
const glances = (...minutes: number[]) =>
  life(...minutes.map((from): [number, number, 'inbox'] => [from, from + GLANCE, 'inbox']));

describe('simple policies', () => {
  it('a day’s minutes: as they are used up, and at each opening after that', () => {
    const lived = life([0, 40, 'feed'], [50, 80, 'inbox'], [90, 91, 'feed']);
    expect(spoken(limitADay(60), lived)).toEqual([
      [70, 'messages'],
      [90, 'feed'],
    ]);
  });

  it('a visit’s minutes: breaks under half a minute are none', () => {
    expect(spoken(limitAVisit(10), life([0, 6, 'feed'], [6.3, 12, 'feed']))).toEqual([[10.3, 'feed']]);
    expect(spoken(limitAVisit(10), life([0, 6, 'feed'], [7, 13, 'feed']))).toEqual([]);
  });

  it('every fifteen minutes of attention', () => {
    expect(spoken(everyFifteenMinutes, life([0, 10, 'feed'], [20, 45, 'inbox']))).toEqual([
      [25, 'messages'],
      [40, 'messages'],
    ]);
  });

  it('every opening', () => {
    expect(spoken(everyOpening, glances(0, 0.5, 5))).toEqual([
      [0, 'messages'],
      [5, 'messages'],
    ]);
  });

  it('the fourth opening in an hour, then counted anew', () => {
    expect(spoken(openingsAnHour(4), glances(0, 30, 50, 61, 62, 63, 64, 65))).toEqual([[62, 'messages']]);
  });

  it('the toy: three short visits, ten minutes of feed, a draft, the page', () => {
    expect(spoken(toy, glances(0, 10, 20))).toEqual([[20 + GLANCE, 'messages']]);
    expect(
      spoken(toy, life([0, 0.5, 'inbox'], [5, 5.5, 'inbox'], [9, 9.5, 'inbox', { type: 'sent', sends: 1 }])),
    ).toEqual([]);
    expect(spoken(toy, life([0, 11, 'feed']))).toEqual([[10, 'feed']]);
    expect(spoken(toy, life([0, 2, 'inbox', { type: 'drafted' }]))).toEqual([[2, 'draft']]);
    expect(spoken(toy, life([0, 1, 'profile']))).toEqual([[0, 'profile']]);
  });
});

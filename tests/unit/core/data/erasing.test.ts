import { describe, expect, it } from 'vitest';
import { isPart, stateWithout } from '../../../../lib/core/data/erasing.ts';
import type { PackedTrial } from '../../../../lib/core/effect/trial.ts';
import type { Moment } from '../../../../lib/core/records.ts';
import { EMPTY_STATE, type State } from '../../../../lib/core/state.ts';

const UTC = { timeZone: 'UTC', startsAt: 4 };
const NOON = Date.UTC(2026, 9, 14, 12);
const DAY = 86_400_000;

const moment = (site: string, at: number): Moment => ({
  id: `${site} ${at}`,
  at,
  day: new Date(at).toISOString().slice(0, 10),
  site,
  loop: 'messages',
  target: `messages:${site}`,
  family: 'notice',
  variant: 'a',
  form: 'card',
  arm: 'hold',
  probability: 0.3,
  because: { loop: 'messages', look: 4, withinMs: 60_000 },
  outcome: { ms: 60_000 + (at % DAY), censored: false },
});
const trial = (of: Moment): PackedTrial => [of.at + 123, 'messages', of.family, of.arm, 0.7, of.outcome?.ms ?? 0, 0];

const ONE = moment('whatsapp', NOON - DAY);
const OTHER = moment('messenger', NOON - DAY + 60_000);
const EARLIER = moment('whatsapp', NOON - 30 * DAY);
const target = { stay: null, past: [], momentAt: 5, keeps: 0, keptOn: '', quiet: null };

const STATE: State = {
  ...EMPTY_STATE,
  visits: {
    whatsapp: { id: 'a', leftAt: null, messages: true },
    messenger: { id: 'b', leftAt: null, messages: true },
  },
  targets: { 'messages:whatsapp': target, 'messages:messenger': target },
  today: { day: '2026-10-14', to: NOON + DAY, moments: ['messages:whatsapp', 'messages:messenger'] },
  days: [
    { day: '2026-10-12', visits: 3, looks: { 'messages:whatsapp': [1], 'messages:messenger': [2] } },
    { day: '2026-10-14', visits: 5, looks: { 'messages:whatsapp': [3] } },
  ],
  open: [
    { moment: 'm', target: 'messages:whatsapp', at: NOON, family: 'x', arm: 'show', probability: 0.7, attendedMs: 0 },
  ],
  trials: [trial(EARLIER), trial(ONE), trial(OTHER)],
};

describe('what belongs to a part', () => {
  it('is of its days and its site', () => {
    const part = { site: 'whatsapp', from: '2026-10-13', to: '2026-10-14' };
    expect(isPart(part, ONE)).toBe(true);
    expect(isPart(part, OTHER)).toBe(false);
    expect(isPart(part, EARLIER)).toBe(false);
    expect(isPart({ ...part, site: null }, OTHER)).toBe(true);
  });
});

describe('the state without', () => {
  it('one site remembers the others', () => {
    const part = { site: 'whatsapp', from: '2026-01-01', to: '2026-10-14' };
    const state = stateWithout(STATE, part, [ONE, EARLIER], NOON, UTC);
    expect(Object.keys(state.visits)).toEqual(['messenger']);
    expect(Object.keys(state.targets)).toEqual(['messages:messenger']);
    expect(state.today.moments).toEqual(['messages:messenger']);
    expect(state.days).toEqual([
      { day: '2026-10-12', visits: 3, looks: { 'messages:messenger': [2] } },
      { day: '2026-10-14', visits: 5, looks: {} },
    ]);
    expect(state.open).toEqual([]);
    expect(state.trials).toEqual([trial(OTHER)]);
  });

  it('some days of long ago leaves what is under way', () => {
    const part = { site: null, from: '2026-09-01', to: '2026-10-12' };
    const state = stateWithout(STATE, part, [], NOON, UTC);
    expect(state).toEqual({
      ...STATE,
      days: STATE.days.slice(1),
      trials: [trial(ONE), trial(OTHER)],
    });
  });

  it('yesterday has nothing under way, for that may have begun then', () => {
    const part = { site: null, from: '2026-10-13', to: '2026-10-13' };
    const state = stateWithout(STATE, part, [], NOON, UTC);
    expect(state).toMatchObject({ visits: {}, targets: {}, open: [], trials: [trial(EARLIER)] });
    expect(state.days).toEqual(STATE.days);
  });
});

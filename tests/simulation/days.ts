import type { Chance } from '../../lib/core/choose.ts';
import { dayOf } from '../../lib/core/day.ts';
import { around, between, byWeight, happens, logNormal } from './draws.ts';
import { HOUR, MINUTE } from './life.ts';

/** A stretch of the day at the computer. */
export interface Sitting {
  from: number;
  to: number;
  /** How much of what is done in a day is done here. */
  weight: number;
}

/** One waking day at the computer. */
export interface Waking {
  from: number;
  /** When they go to bed, often after midnight. */
  to: number;
  sittings: readonly [Sitting, ...Sitting[]];
  weekend: boolean;
}

/** When a person is awake and at the computer: hours of the wall's clock, and how likely each part of a day is. */
export interface Rhythm {
  timeZone: string;
  wakes: number;
  sleeps: number;
  parts: readonly Part[];
}

interface Part {
  from: number;
  to: number;
  likely: number;
  /** On days off. */
  likelyOff: number;
  density: number;
}

const ZONES = ['UTC', 'Europe/Lisbon', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata'];

/** Somebody's rhythm: an office worker's, a student's, or that of evenings only. */
export function rhythm(chance: Chance): Rhythm {
  const wakes = around(chance, 7.4, 0.8);
  const sleeps = around(chance, 23.4, 0.9);
  const atWork = happens(chance, 0.6);
  const part = (from: number, to: number, likely: number, likelyOff: number): Part => {
    return { from, to, likely, likelyOff, density: logNormal(chance, 1, 0.5) };
  };
  const parts = [
    part(wakes + 0.4, wakes + 1.3, 0.4, 0.4),
    part(9, 12.4, atWork ? 0.95 : 0.5, 0.4),
    part(13.3, 17.4, atWork ? 0.95 : 0.5, 0.5),
    part(19.2, 21.8, 0.75, 0.7),
    part(21.8, sleeps, 0.55, 0.55),
  ];
  return { timeZone: ZONES[Math.floor(chance() * ZONES.length)] ?? 'UTC', wakes, sleeps, parts };
}

/** A run of days, from the one that holds `start`. */
export function wakings(chance: Chance, own: Rhythm, start: number, days: number): Waking[] {
  const all: Waking[] = [];
  let midnight = dayOf(start, { timeZone: own.timeZone, startsAt: 0 });
  for (let index = 0; index < days; index += 1) {
    const off = [0, 6].includes(new Date(`${midnight.day}T12:00:00Z`).getUTCDay());
    all.push(waking(chance, own, midnight.from, off));
    midnight = dayOf(midnight.to + HOUR, { timeZone: own.timeZone, startsAt: 0 });
  }
  return all;
}

function waking(chance: Chance, { wakes, sleeps, parts }: Rhythm, midnight: number, weekend: boolean): Waking {
  const late = around(chance, weekend ? 0.6 : 0, 0.4);
  const from = midnight + (wakes + late) * HOUR;
  const to = midnight + (sleeps + late) * HOUR;
  const here = parts.filter(({ likely, likelyOff }) => happens(chance, weekend ? likelyOff : likely));
  const sittings = here.map((part): Sitting => {
    const begins = Math.max(from, midnight + part.from * HOUR + around(chance, 0, 15) * MINUTE);
    const ends = Math.min(to, midnight + part.to * HOUR + around(chance, 0, 20) * MINUTE);
    return { from: begins, to: Math.max(begins + 10 * MINUTE, ends), weight: (part.to - part.from) * part.density };
  });
  const evening = { from: to - 2 * HOUR, to, weight: 1 };
  const [first = evening, ...others] = sittings;
  return { from, to, sittings: [first, ...others], weekend };
}

/** Some time of the day at the computer. */
export function sometime(chance: Chance, { sittings }: Waking): number {
  const sitting = byWeight(chance, sittings);
  return between(chance, sitting.from, sitting.to);
}

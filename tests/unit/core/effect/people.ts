import type { Chance } from '../../../../lib/core/choose.ts';
import { type Look, looksDue } from '../../../../lib/core/effect/looks.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';

/** Made-up people whose answer to cards is known, to see what the evidence says of them. */

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Some morning. */
export const START = Date.UTC(2026, 0, 5, 8);

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

function logNormal(median: number, sigma: number, chance: Chance): number {
  return median * Math.exp(sigma * normal(chance));
}

/** How somebody's moments come about. */
export interface Ways {
  moments: number;
  /** How many times as long people stay away after a card, by how many moments there were; below 1 it harms. */
  effect?: number | ((index: number) => number);
  /** The probability of a card. */
  probability?: number;
  /** How much of a gap carries over to the next one, 0 to 1. */
  carry?: number;
  families?: readonly string[];
}

/** About 0.9 moments a day. */
const BETWEEN = DAY / 0.9;

export function effectAt(effect: Ways['effect'], index: number): number {
  return typeof effect === 'function' ? effect(index) : (effect ?? 1);
}

/** Gaps between visits to messages: log-normal, median 25 minutes, sigma 1.3. */
export function steady(chance: Chance, ways: Ways): Trial[] {
  const { moments, effect, probability = 0.7, carry = 0, families = ['notice'] } = ways;
  let mood = normal(chance);
  return Array.from({ length: moments }, (_, index): Trial => {
    mood = carry * mood + Math.sqrt(1 - carry * carry) * normal(chance);
    const arm = chance() < probability ? 'show' : 'hold';
    const gap = 25 * Math.exp(1.3 * mood) * (arm === 'show' ? effectAt(effect, index) : 1);
    const family = families[index % families.length] ?? '';
    const at = START + index * BETWEEN;
    return { at, loop: 'messages', family, arm, probability, outcomeMs: gap * MINUTE, censored: false };
  });
}

/** Minutes until the next visit of somebody who looks in bursts, and whether the burst goes on. */
export function nextGap(inBurst: boolean, chance: Chance): { gap: number; inBurst: boolean } {
  const goesOn = inBurst ? chance() < 0.88 : chance() < 0.045;
  return { gap: goesOn ? logNormal(3.8, 0.85, chance) : logNormal(40, 0.8, chance), inBurst: goesOn };
}

interface Day {
  /** Arrivals of the last half an hour, minutes of the day. */
  looks: number[];
  /** When the cooldown ends, minutes of the day. */
  openAt: number;
  moments: number;
  keeps: number;
}

const KEEP_COOLDOWN = 45;
const COOLDOWN = 20;
const AWAKE_MINUTES = 16 * 60;
const MOMENTS_A_DAY = 4;

/** A card is answered with *keep going* half of the time, and that lengthens the cooldown; silence never does. */
function rest(day: Day, now: number, shown: boolean, chance: Chance): void {
  const keeps = shown && chance() < 0.5;
  day.keeps = keeps ? day.keeps + 1 : day.keeps * Number(!shown);
  day.openAt = now + (keeps ? KEEP_COOLDOWN : COOLDOWN);
  if (day.keeps >= 2) day.openAt = Number.POSITIVE_INFINITY;
  day.moments += 1;
}

function isMoment(day: Day, now: number): boolean {
  day.looks = day.looks.filter((look) => now - look <= 30);
  return day.looks.length >= 3 && now >= day.openAt && day.moments < MOMENTS_A_DAY;
}

function burstyDay(start: number, { effect, probability = 0.7 }: Ways, chance: Chance, before: number): Trial[] {
  const day: Day = { looks: [], openAt: 0, moments: 0, keeps: 0 };
  const trials: Trial[] = [];
  let inBurst = false;
  for (let now = logNormal(30, 1, chance); now < AWAKE_MINUTES; ) {
    const next = nextGap(inBurst, chance);
    inBurst = next.inBurst;
    let { gap } = next;
    if (isMoment(day, now)) {
      const arm = chance() < probability ? 'show' : 'hold';
      if (arm === 'show') gap *= effectAt(effect, before + trials.length);
      const outcomeMs = gap * MINUTE;
      const at = start + now * MINUTE;
      trials.push({ at, loop: 'messages', family: 'notice', arm, probability, outcomeMs, censored: false });
      rest(day, now, arm === 'show', chance);
    }
    day.looks.push(now);
    now += gap;
  }
  return trials;
}

/**
 * Somebody who looks in bursts with calm between them: after a moment without effect half of the gaps are under 4.7
 * minutes, their mean is 13.6, and there is about one moment a day. Moments come of the fourth look in half an hour, under the
 * cooldowns, so what a card is answered with changes which later moments there are.
 */
export function bursty(chance: Chance, ways: Ways): Trial[] {
  const trials: Trial[] = [];
  for (let day = 0; trials.length < ways.moments; day += 1) {
    trials.push(...burstyDay(START + day * DAY, ways, chance, trials.length));
  }
  return trials.slice(0, ways.moments);
}

/**
 * Somebody in a feed, whose card makes them stop after half the time. What counts is what they scroll in the hour
 * after, in this sitting and in the ones that follow it.
 */
export function scroller(chance: Chance, { moments, effect = 0.5, probability = 0.7, families = ['notice'] }: Ways) {
  return Array.from({ length: moments }, (_, index): Trial => {
    const arm = chance() < probability ? 'show' : 'hold';
    const first = logNormal(18, 0.8, chance) * (arm === 'show' ? effectAt(effect, index) : 1);
    const attended = attendedInHour(first, chance);
    const family = families[index % families.length] ?? '';
    const at = START + index * BETWEEN;
    return { at, loop: 'feed', family, arm, probability, outcomeMs: attended * MINUTE, censored: false };
  });
}

function attendedInHour(first: number, chance: Chance): number {
  let attended = 0;
  let sitting = first;
  for (let now = 0; now < 60; ) {
    attended += Math.min(sitting, 60 - now);
    now += sitting + logNormal(25, 1.3, chance);
    sitting = logNormal(12, 0.8, chance);
  }
  return attended;
}

/** All looks that are taken as somebody's moments come in, one after the other. */
export function looksOf(trials: readonly Trial[], chance: Chance): Look[] {
  const known: Trial[] = [];
  const looks: Look[] = [];
  for (const trial of trials) {
    known.push(trial);
    looks.push(...looksDue(known, looks.at(-1) ?? null, trial.at + 4 * HOUR, chance));
  }
  return looks;
}

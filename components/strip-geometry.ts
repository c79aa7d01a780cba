import type { DayStrip } from '../lib/core/report.ts';

/** A stretch of the strip, both in per cent of the day. */
export interface Stretch {
  at: number;
  wide: number;
}

export interface StripGeometry {
  /** Where each look stands, per cent of the day; two in one place are one tick. */
  looks: readonly number[];
  feeds: readonly Stretch[];
  calm: Stretch | null;
}

/** How near to either end the words under the calm stretch may be centred, per cent: the hours stand in the corners. */
const LABEL_ROOM = 39;

/** Where everything of a day stands on its strip. What lies outside the day is drawn at its edge. */
export function stripGeometry(strip: DayStrip): StripGeometry {
  return {
    looks: [...new Set(strip.looks.map((minute) => percent(minute, strip.length)))],
    feeds: strip.feeds.map((stretch) => placed(stretch, strip.length)),
    calm: strip.calm && placed(strip.calm, strip.length),
  };
}

/** Where the words under a stretch are centred, per cent: under its middle, as far as the corners allow. */
export function labelCentre({ at, wide }: Stretch): number {
  return Math.min(100 - LABEL_ROOM, Math.max(LABEL_ROOM, at + wide / 2));
}

function placed([from, to]: readonly [number, number], length: number): Stretch {
  const at = percent(from, length);
  return { at, wide: Math.max(0, percent(to, length) - at) };
}

function percent(minute: number, length: number): number {
  return Math.min(100, Math.max(0, (minute / length) * 100));
}

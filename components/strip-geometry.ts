import type { DayStrip } from '../lib/core/report.ts';

/** A stretch of the strip, both in per cent of the day. */
export interface Stretch {
  at: number;
  wide: number;
}

export interface StripGeometry {
  /** Where each look stands, per cent of the day; two in one place are one tick. None where counts are hidden. */
  looks: readonly number[];
  /** Where counts are hidden: the hours that had looks, run together. */
  hours: readonly Stretch[];
  feeds: readonly Stretch[];
  calm: Stretch | null;
}

/** How near to either end the words under the calm stretch may be centred, per cent: the hours stand in the corners. */
const LABEL_ROOM = 39;
/** Minutes. */
const HOUR = 60;

/**
 * Where everything of a day stands on its strip. What lies outside the day is drawn at its edge.
 * @param uncounted counts are hidden: whole hours are marked, of which neither looks nor minutes can be told.
 */
export function stripGeometry(strip: DayStrip, uncounted = false): StripGeometry {
  const looks = strip.looks.map((minute) => percent(minute, strip.length));
  const around = strip.looks.map((minute) => [minute, minute] as const);
  const feeds = uncounted ? hoursOf(strip.feeds) : strip.feeds;
  return {
    looks: uncounted ? [] : [...new Set(looks)],
    hours: uncounted ? hoursOf(around).map((stretch) => placed(stretch, strip.length)) : [],
    feeds: feeds.map((stretch) => placed(stretch, strip.length)),
    calm: strip.calm && placed(strip.calm, strip.length),
  };
}

/** The whole hours that some stretches touch, in minutes of the day; hours that follow each other are one stretch. */
function hoursOf(stretches: DayStrip['feeds']): DayStrip['feeds'] {
  const all = stretches.map(([from, to]): [number, number] => [
    Math.floor(from / HOUR) * HOUR,
    Math.floor(to / HOUR) * HOUR + HOUR,
  ]);
  const joined: [number, number][] = [];
  for (const [from, to] of all.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
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

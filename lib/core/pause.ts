import type { Settings } from './settings.ts';
import { dayIn, type EngineSettings } from './turn.ts';

/** How long a pause of everything is asked for: an hour, until the person's next day begins, or until they say so. */
export type PauseFor = 'hour' | 'tomorrow' | 'open';

const HOUR = 3_600_000;

/**
 * Until when a pause that begins now holds (rule 12). Tomorrow begins with the person's own day: at two in the morning it
 * is two hours off where days begin at four.
 * @param at ms since the epoch.
 * @returns ms since the epoch, or `open`.
 */
export function pauseUntil(chosen: PauseFor, at: number, settings: EngineSettings): NonNullable<Settings['pause']> {
  if (chosen === 'open') return 'open';
  return chosen === 'hour' ? at + HOUR : dayIn(settings, at).to;
}

/**
 * The pause of quick hide (rule 32), until the person's next day begins. One that holds for longer stays as it is.
 * @param at ms since the epoch.
 */
export function pauseWhenHiding(at: number, settings: EngineSettings): NonNullable<Settings['pause']> {
  const { pause } = settings;
  return pause === 'open' ? pause : Math.max(pause ?? 0, dayIn(settings, at).to);
}

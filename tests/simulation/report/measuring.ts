import type { Told } from '../measures/scenarios.ts';
import { percent, row, table } from './words.ts';

/** What people are told of cards whose effect is known. */
export function measuringTable(told: readonly Told[]): string {
  const rows = told.map(({ scenario, share, holds }) => {
    const { name, people, ways, counted, most, least } = scenario;
    const bar = most === undefined ? `≥ ${percent(least ?? 0)}` : `≤ ${percent(most)}`;
    return row(name, people, ways.moments, counted, bar, percent(share), holds ? 'yes' : '**no**');
  });
  return table(['cards', 'people', 'moments', 'counted', 'bar', 'figure', 'holds'], rows);
}

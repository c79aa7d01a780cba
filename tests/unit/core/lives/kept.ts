import type { Effect } from '../../../../lib/core/effects.ts';
import type { DayTotal, Moment, Segment } from '../../../../lib/core/records.ts';
import { addTally, emptyTotal } from '../../../../lib/core/totals.ts';

/** What the store would hold after these effects: records in the order in which they were first written, totals by day. */
export function keptOf(effects: readonly Effect[]): { segments: Segment[]; moments: Moment[]; totals: DayTotal[] } {
  const segments: Segment[] = [];
  const moments = new Map<string, Moment>();
  const totals = new Map<string, DayTotal>();
  for (const effect of effects) {
    if (effect.type === 'segment') segments.push(effect.segment);
    if (effect.type === 'moment') moments.set(effect.moment.id, effect.moment);
    if (effect.type === 'amend') {
      const known = moments.get(effect.moment);
      if (known) moments.set(effect.moment, { ...known, ...effect.change });
    }
    if (effect.type === 'tally') {
      const { day, site } = effect.tally;
      const key = `${day.day} ${site}`;
      totals.set(key, addTally(totals.get(key) ?? emptyTotal('here', site, day), effect.tally));
    }
  }
  return {
    segments,
    moments: [...moments.values()],
    totals: [...totals.keys()].sort().flatMap((key) => totals.get(key) ?? []),
  };
}

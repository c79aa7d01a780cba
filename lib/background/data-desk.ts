import { now, timeZone } from '../browser/clock.ts';
import { type Part, stateWithout } from '../core/data/erasing.ts';
import { firstKept } from '../core/data/keep.ts';
import { dayOf } from '../core/day.ts';
import type { Moment } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import { nameOfSite } from '../core/sites/known.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { KeptView } from '../messages/messages.ts';
import { reachOf, sitesWithRecords } from '../store/queries.ts';
import type { Memory } from './memory.ts';

/** What the worker does about the person's own data, but for files: those go another way (lib/background/carrier.ts). */

function calendarOf({ settings }: Pick<Memory, 'settings'>) {
  return { timeZone: timeZone(), startsAt: settings.dayStartsAt };
}

/** The first day of which details are kept now, YYYY-MM-DD. */
export function firstDayKept(settings: Settings): string {
  return firstKept(now(), calendarOf({ settings }), settings.keepDays);
}

/** What is stored, in days. */
export async function keptView(memory: Memory): Promise<KeptView> {
  const { store, settings } = memory;
  const [segments, days] = [await reachOf(store, 'segments'), await reachOf(store, 'days')];
  const ids = new Set([...Object.keys(settings.sites), ...(await sitesWithRecords(store))]);
  return {
    days,
    detailsSince: segments?.[0] ?? null,
    keepDays: settings.keepDays,
    sites: [...ids].map((id) => ({ id, name: nameOfSite(settings, id) })),
    today: dayOf(now(), calendarOf(memory)).day,
  };
}

/** What the worker remembers once a part of the records is gone. */
export function snapshotWithout(memory: Memory, part: Part, erased: readonly Moment[]): Snapshot {
  const { snapshot } = memory;
  const state = stateWithout(snapshot.state, part, erased, now(), calendarOf(memory));
  return { ...snapshot, state };
}

import { MOST_LINE, type WeekLines } from '../core/data/week-lines.ts';
import type { Store } from './open.ts';

/** A line of one's own for each week, by its Monday (YYYY-MM-DD). One fact of the database holds them all. */

const FACT = 'weekLines';

/** Every line there is, by the Monday of its week. */
export async function readWeekLines(store: Store): Promise<WeekLines> {
  return ((await store.get('facts', FACT)) as WeekLines | undefined) ?? {};
}

/**
 * Writes the line of a week; an empty one is none.
 * @throws Error where the line is too long or the week none; nothing is written then.
 */
export async function writeWeekLine(store: Store, monday: string, text: string): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(monday))
    throw new Error(`"${monday}" is no day. Name a week by its Monday, YYYY-MM-DD.`);
  if (text.length > MOST_LINE) throw new Error(`A line of a week takes at most ${MOST_LINE} characters.`);
  const tx = store.transaction('facts', 'readwrite');
  const { [monday]: _, ...others } = ((await tx.store.get(FACT)) as WeekLines | undefined) ?? {};
  const line = text.trim();
  const lines: WeekLines = line === '' ? others : { ...others, [monday]: line };
  if (Object.keys(lines).length > 0) await tx.store.put(lines, FACT);
  else await tx.store.delete(FACT);
  await tx.done;
}

import { MOMENT_COLUMNS, momentRow, rowsText, VISIT_COLUMNS, VisitSums } from '../core/data/csv.ts';
import { FILE_END, headText, LIST_END, linesOf, openList } from '../core/data/write.ts';
import { type Batch, everything } from './carry-out.ts';
import { readFacts } from './facts.ts';
import type { Store } from './open.ts';
import { readWeekLines } from './week-lines.ts';

/** A piece of a file, and how far through the file this is, 0 to 1. */
interface Piece {
  text: string;
  progress: number;
}

/**
 * The file that holds everything (docs/data.md), in pieces. Watched pages, subjects and their key are not in it.
 * @param at now, ms since the epoch.
 */
export async function* dataText(store: Store, at: number): AsyncGenerator<Piece> {
  const { settings, snapshot } = await readFacts(store);
  const { watchedPages: _, ...told } = settings;
  const { trials, look } = snapshot.state;
  const lines = await readWeekLines(store);
  yield { text: headText({ writtenAt: at, settings: told, learnt: { trials, look }, lines }), progress: 0 };
  let end = '';
  for await (const batch of everything(store)) {
    const opened = batch.index === 0 ? end + openList(batch.name) : '';
    yield { text: opened + linesOfBatch(batch), progress: batch.progress };
    end = LIST_END;
  }
  yield { text: end + FILE_END, progress: 1 };
}

function linesOfBatch({ name, records, index }: Batch): string {
  return linesOf(name, records, index === 0);
}

/** Visits or moments as a table for spreadsheets, in pieces. @param timeZone of the times in it, IANA. */
export function tableText(store: Store, table: 'visits' | 'moments', timeZone: string): AsyncGenerator<Piece> {
  return table === 'visits' ? visitsText(store, timeZone) : momentsText(store, timeZone);
}

/** Rows put into one piece of text. */
const ROWS = 2000;

async function* visitsText(store: Store, timeZone: string): AsyncGenerator<Piece> {
  const sums = new VisitSums();
  for await (const { name, records, progress } of everything(store, ['segments'])) {
    if (name === 'segments') for (const segment of records) sums.add(segment);
    yield { text: '', progress: progress / 2 };
  }
  yield { text: rowsText([VISIT_COLUMNS]), progress: 0.5 };
  let rows = [];
  for (const row of sums.rows(timeZone)) {
    rows.push(row);
    if (rows.length < ROWS) continue;
    yield { text: rowsText(rows), progress: 0.75 };
    rows = [];
  }
  yield { text: rowsText(rows), progress: 1 };
}

async function* momentsText(store: Store, timeZone: string): AsyncGenerator<Piece> {
  yield { text: rowsText([MOMENT_COLUMNS]), progress: 0 };
  for await (const { name, records, progress } of everything(store, ['moments'])) {
    if (name !== 'moments') continue;
    yield { text: rowsText(records.map((moment) => momentRow(moment, timeZone))), progress };
  }
}

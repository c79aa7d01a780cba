import { wallOf } from '../day.ts';
import type { Moment, Segment } from '../records.ts';

/** Visits and moments as tables for spreadsheets. Times are those of the clock on the wall. */

type Cell = string | number;

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of a table, as RFC 4180 has them; no cell can be taken for a formula. */
export function rowsText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const plain = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const SECOND = 1000;
const MINUTE = 60_000;

function clock(at: number, timeZone: string): string {
  return new Date(wallOf(Math.floor(at / SECOND) * SECOND, timeZone)).toISOString().slice(0, 19).replace('T', ' ');
}

function minutes(ms: number): number {
  return Math.round((ms / MINUTE) * 100) / 100;
}

export const VISIT_COLUMNS = [
  'day',
  'site',
  'from',
  'to',
  'attended minutes',
  'surfaces',
  'screens',
  'characters',
  'messages sent',
  'something new',
] as const;

interface VisitSum
  extends Pick<Segment, 'day' | 'site' | 'from' | 'to' | 'screens' | 'characters' | 'sends' | 'fresh'> {
  attendedMs: number;
  surfaces: readonly string[];
}

/** Sums segments up to visits; they may come in any order. */
export class VisitSums {
  readonly #visits = new Map<string, VisitSum>();

  add(segment: Segment): void {
    const { visit, day, site, surface, from, to, screens, characters, sends, fresh } = segment;
    const known = this.#visits.get(visit);
    const attendedMs = to - from;
    if (!known) {
      const begun = { day, site, from, to, screens, characters, sends, fresh, attendedMs, surfaces: [surface] };
      this.#visits.set(visit, begun);
      return;
    }
    this.#visits.set(visit, {
      ...known,
      day: from < known.from ? day : known.day,
      from: Math.min(from, known.from),
      to: Math.max(to, known.to),
      attendedMs: known.attendedMs + attendedMs,
      surfaces: known.surfaces.includes(surface) ? known.surfaces : [...known.surfaces, surface],
      screens: known.screens + screens,
      characters: known.characters + characters,
      sends: known.sends + sends,
      fresh: known.fresh || fresh,
    });
  }

  /** The visits in order of time. */
  *rows(timeZone: string): Generator<Cell[]> {
    for (const visit of [...this.#visits.values()].sort((a, b) => a.from - b.from)) yield visitRow(visit, timeZone);
  }
}

function visitRow(visit: VisitSum, timeZone: string): Cell[] {
  const { day, site, from, to, attendedMs, surfaces, screens, characters, sends, fresh } = visit;
  const times = [clock(from, timeZone), clock(to, timeZone), minutes(attendedMs)];
  return [
    day,
    site,
    ...times,
    surfaces.join(' '),
    Math.round(screens * 10) / 10,
    characters,
    sends,
    fresh ? 'yes' : 'no',
  ];
}

export const MOMENT_COLUMNS = [
  'day',
  'at',
  'site',
  'loop',
  'family',
  'wording',
  'card or silence',
  'probability',
  'shown',
  'answer',
  'answered after seconds',
  'what followed, minutes',
  'cut off',
] as const;

/** One moment; nothing of whose page it was about (rule 34). */
export function momentRow(moment: Moment, timeZone: string): Cell[] {
  const { day, at, site, loop, family, variant, arm, probability, shown, answer, answeredAfter, outcome } = moment;
  const what = [day, clock(at, timeZone), site, loop, family, variant];
  const said = [arm === 'show' ? 'card' : 'silence', probability, shown ?? '', answer ?? '', answeredAfter ?? ''];
  const followed = outcome ? [minutes(outcome.ms), outcome.censored ? 'yes' : 'no'] : ['', ''];
  return [...what, ...said, ...followed];
}

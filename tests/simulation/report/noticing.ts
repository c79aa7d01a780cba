import type { LoopId } from '../../../lib/core/moments.ts';
import { WAYS, type Way } from '../life.ts';
import { type Bar, holds, isBetter } from '../measures/bars.ts';
import { type Comparison, keenestOf, type Point } from '../measures/curve.ts';
import { type Figures, intoAt, shareNoticed } from '../measures/figures.ts';
import type { Results } from '../measures/run.ts';
import type { Kind } from '../people/kind.ts';
import { percent, rate, row, table } from './words.ts';

const LOOPS: readonly LoopId[] = ['messages', 'feed', 'profile', 'draft'];
const ALL_WAYS = Object.keys(WAYS) as Way[];

function written(value: number, unit: Bar['unit']): string {
  if (unit === 'share') return percent(value);
  if (unit === 'a day') return `${rate(value)} a day`;
  return String(value);
}

/** The bars beside the figures. */
export function barsTable(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => {
    const sign = bar.kind === 'least' ? '≥' : '≤';
    const limit = bar.unit === 'share' ? `${Math.round(100 * bar.limit)} %` : bar.limit;
    return row(bar.what, `${sign} ${limit}`, written(bar.figure, bar.unit), holds(bar) ? 'yes' : '**no**');
  });
  return table(['what', 'bar', 'figure', 'holds'], rows);
}

/** Moments a day by kind of person: all, and the wrong ones by loop. */
export function wrongTable({ ours }: Results, kinds: readonly Kind[]): string {
  const rows = kinds.flatMap(({ id, name }) => {
    const figures = ours.get(id);
    if (!figures) return [];
    const byLoop = LOOPS.map((loop) => rate(figures.wrongADay(loop)));
    return row(name, rate(figures.moments / figures.days), rate(figures.wrongADay()), ...byLoop);
  });
  return table(['person', 'moments a day', 'wrong a day', ...LOOPS], rows);
}

/** What was noticed of each way, over everybody, and how far into it. */
export function noticedTable({ ours }: Results): string {
  const all = [...ours.values()];
  const rows = ALL_WAYS.map((way) => {
    const spirals = all.reduce((sum, { ways }) => sum + (ways[way]?.spirals ?? 0), 0);
    const unit = way === 'comparing' ? ' min' : '';
    const at = (share: number) => `${Number((intoAt(all, way, share) ?? 0).toFixed(1))}${unit}`;
    return row(WAYS[way], spirals, percent(shareNoticed(all, way) ?? 0), at(0.5), at(0.9));
  });
  return table(['spiral', 'how many', 'noticed', 'openings or minutes into it, median', '90th percentile'], rows);
}

function share(all: readonly Figures[], way: Way): string {
  return percent(shareNoticed(all, way) ?? 0);
}

function into(all: readonly Figures[], way: Way): string {
  const [median, late] = [intoAt(all, way, 0.5), intoAt(all, way, 0.9)];
  return median === null || late === null ? '–' : `${median}, ${late}`;
}

/** Every policy on the same people: what it notices, when, and what it costs the calm ones. */
export function policiesTable(results: Results, names: ReadonlyMap<string, string>, calm: readonly Kind[]): string {
  const all: [string, ReadonlyMap<string, Figures>][] = [['Unspiral', results.ours]];
  for (const [id, figures] of results.simple) all.push([names.get(id) ?? id, figures]);
  const rows = all.map(([name, figures]) => {
    const everybody = [...figures.values()];
    const wrong = calm.map(({ id }) => figures.get(id)?.wrongADay() ?? 0);
    const moments = everybody.reduce((sum, each) => sum + each.moments, 0);
    const days = everybody.reduce((sum, each) => sum + each.days, 0);
    const mean = wrong.reduce((sum, value) => sum + value, 0) / wrong.length;
    const shares = ALL_WAYS.map((way) => share(everybody, way));
    return row(name, ...shares, into(everybody, 'waiting'), rate(moments / days), rate(mean));
  });
  const head = [
    'policy',
    ...Object.values(WAYS),
    'looks into waiting: median, 90th',
    'moments a day',
    'wrong a calm day',
  ];
  return table(head, rows);
}

/** Wrong moments a day of every policy, by kind of calm person. */
export function wrongByPolicy(results: Results, names: ReadonlyMap<string, string>, calm: readonly Kind[]): string {
  const rows = calm.map(({ id, name }) => {
    const figures = [results.ours, ...results.simple.values()].map((each) => rate(each.get(id)?.wrongADay() ?? 0));
    return row(name, ...figures);
  });
  return table(['person', 'Unspiral', ...[...results.simple.keys()].map((id) => names.get(id) ?? id)], rows);
}

/** The engine over its thresholds, on messages. */
export function curveTable(points: readonly Point[]): string {
  const rows = points.map(({ name, wrong, noticed }) => row(name, rate(wrong), percent(noticed)));
  return table(['looks, in minutes', 'wrong a calm day', 'noticed'], rows);
}

/** In which way: a policy that notices nearly everything cannot be outdone in that. */
function betterBy(point: Point, keenest: Point): string {
  return point.noticed < keenest.noticed ? 'yes' : 'wrong far less; notices slightly less';
}

/** The engine against each simple policy, on messages. */
export function comparisonTable(comparisons: readonly Comparison[], points: readonly Point[]): string {
  const keenest = keenestOf(points);
  const rows = comparisons.map((each) => {
    const { point, noticedAtItsWrong, wrongAtItsShare } = each;
    const reached =
      wrongAtItsShare === null ? `never; ${rate(keenest.wrong)} at ${percent(keenest.noticed)}` : rate(wrongAtItsShare);
    const verdict = isBetter(each, keenest) ? betterBy(point, keenest) : '**no**';
    return row(point.name, rate(point.wrong), percent(point.noticed), percent(noticedAtItsWrong), reached, verdict);
  });
  const head = [
    'policy',
    'wrong a calm day',
    'noticed',
    'Unspiral notices at that wrong rate',
    'Unspiral is wrong at that share',
    'better',
  ];
  return table(head, rows);
}

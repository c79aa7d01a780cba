/** Which of some labels there is room for, side by side: every so manieth, so that none touches another. */
export function everyNth(count: number, width: number, labelWidth: number): number {
  return Math.max(1, Math.ceil((count * labelWidth) / Math.max(1, width)));
}

/** The ticks that do not come too near to the one before them, px. */
export function apart(ticks: readonly number[], x: (tick: number) => number, px: number): number[] {
  const kept: number[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || x(tick) - x(last) >= px) kept.push(tick);
  }
  return kept;
}

/** Minutes at which a line is drawn where time is long and short at once. */
const MINUTES = [5, 15, 30, 60, 120, 240, 480, 960];

/** The lines that lie within some minutes, from above the least to below the most. */
export function minuteTicks(most: number): number[] {
  return MINUTES.filter((minutes) => minutes <= most);
}

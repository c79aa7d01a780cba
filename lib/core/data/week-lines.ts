/** Lines of one's own, one for a week: each by the Monday of its week (YYYY-MM-DD). */
export type WeekLines = Readonly<Record<string, string>>;

/** What a line may be long, characters. */
export const MOST_LINE = 280;

/** The lines of two browsers together. Where both have one for a week, the longer stays, or the one later in the alphabet. */
export function mergeWeekLines(a: WeekLines, b: WeekLines): WeekLines {
  const weeks = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(weeks.map((week) => [week, fullerLine(a[week] ?? '', b[week] ?? '')]));
}

function fullerLine(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a > b ? a : b;
}

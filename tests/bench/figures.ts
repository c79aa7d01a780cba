/** The middle of some figures, which one slow run does not move. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** A length of time as it is printed: `8.2 ms`. */
export function inMs(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

/** The least and the most of some figures: `6.1 to 12 ms`. */
export function range(figures: readonly number[]): string {
  return `${inMs(Math.min(...figures)).replace(' ms', '')} to ${inMs(Math.max(...figures))}`;
}

export function heading(title: string): void {
  console.log(`\n${title}`);
}

/** One figure: what it is of, the figure itself, and the aim beside it. Nothing fails for it. */
export function line(what: string, figure: string, aim = ''): void {
  console.log(`  ${what.padEnd(50)} ${figure}${aim && `   (aim: ${aim})`}`);
}

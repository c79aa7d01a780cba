/** How figures are written. */

/** `96.4 %` */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Something a day: `0.08`, `3.6`. */
export function rate(value: number): string {
  return value.toFixed(value < 1 ? 3 : 1);
}

/** A row of a table. */
export function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table: its head, a rule under it, its rows. */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
}

/** What somebody typed as a whole number, or null where it is none or lies outside the limits. */
export function figureIn(typed: string, [least, most]: readonly [number, number]): number | null {
  const plain = typed.trim();
  if (!/^\d+$/.test(plain)) return null;
  const value = Number(plain);
  return value >= least && value <= most ? value : null;
}

/**
 * The value below which a share of some values lies, between two of them by how far it is from each.
 * @param count how many values there are, at least one.
 * @param share 0 to 1.
 * @param nth the value with so many smaller ones before it.
 */
export function quantile(count: number, share: number, nth: (rank: number) => number): number {
  const place = (count - 1) * share;
  const below = nth(Math.floor(place));
  const above = nth(Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

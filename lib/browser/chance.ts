/** A number in [0, 1) from the browser's cryptographic generator, so that no moment's arm can be foreseen (rule 22). */
export function chance(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

/** So long the worker is kept from other things at most, ms: a card that is due waits no longer than this. */
const SLICE_MS = 10;

function others(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/**
 * Runs something long in slices, between which everything else gets its turn.
 * @param isWanted asked after each slice; once it is no longer, the rest is not run.
 * @returns what it came to, or null where it was not wanted to the end.
 */
export async function inSlices<T>(run: Generator<undefined, T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = run.next();
      if (done) return value;
    } while (performance.now() < until);
    await others();
    if (!isWanted()) return null;
  }
}

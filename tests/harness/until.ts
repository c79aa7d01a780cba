/** How often a condition is looked at, ms. */
const EVERY = 25;

/** Waits for `ms`. Only for what nothing can be asked about; everything else waits with `until`. */
export function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}

/**
 * Waits until `check` gives something truthy and returns it; throws, naming `what`, when `timeout` ms have gone by. A check that
 * throws counts as not yet.
 */
export async function until<T>(
  what: string,
  check: () => T | Promise<T>,
  timeout = 8000,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = Date.now() + timeout;
  let trouble: unknown;
  for (;;) {
    try {
      const found = await check();
      if (found) return found as Exclude<T, false | null | undefined | 0 | ''>;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`, { cause: trouble });
    await pause(EVERY);
  }
}

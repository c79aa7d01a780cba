/** What the browser says of the room our database takes, and whether it keeps it for good. Of pages alone: workers cannot ask. */

/** How much all that is stored takes, bytes; null where the browser does not say. */
export async function spaceUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}

/** Asks the browser not to clear the database by itself when a disk is full. Nothing depends on its answer. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser that has no such thing keeps the database of an extension as it keeps all others.
  }
}

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Does a job in a transaction: when this resolves all of it is written, and when it rejects nothing is. Without it a record
 * that cannot be stored would fail alone and leave the writes before it to be kept.
 * @throws whatever failed first.
 */
export async function wholly<T>(tx: Transaction, job: () => Promise<T>): Promise<T> {
  // Awaited in any case below: a transaction that is aborted would also be an unhandled rejection.
  const done = tx.done.catch((error) => error as unknown);
  const result = await job().catch(async (error) => {
    abort(tx);
    await done;
    throw error;
  });
  const failed = await done;
  if (failed) throw failed;
  return result;
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It is over already: what failed has ended it.
  }
}

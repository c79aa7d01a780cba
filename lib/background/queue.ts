/**
 * Runs jobs one after another, each only when the one before has ended, well or badly. What the worker remembers is
 * changed in here alone.
 */
export function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job, job);
    last = run.catch(() => undefined);
    return run;
  };
}

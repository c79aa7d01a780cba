/** How long a line at the edge waits for somebody who is not with it, ms. */
const WAITS_MS = 12_000;

/** What goes by itself unless somebody is with it. */
export interface Patience {
  /** Somebody came to it, or went: from then on it waits as long as at first. */
  stay(stays: boolean): void;
  end(): void;
}

/** Begins to wait; `done` is called once the time is up. */
export function wait(done: () => void): Patience {
  let timer = setTimeout(done, WAITS_MS);
  return {
    stay(stays) {
      clearTimeout(timer);
      if (!stays) timer = setTimeout(done, WAITS_MS);
    },
    end: () => clearTimeout(timer),
  };
}

/*
 * The sensor and the card's script live in one isolated world, which pages cannot see. What one has for the other, or for
 * a later copy of itself, stands at a property of the world's global object: an event could be heard by the page.
 */

/** A place at which one thing can stand. */
export interface Meeting<T> {
  find(): T | undefined;
  /** Leaves a thing there, in the place of any other, until the signal. */
  leave(thing: T, signal: AbortSignal): void;
}

/** The place of that name in this page. */
export function meeting<T extends object>(name: string): Meeting<T> {
  const key = Symbol.for(`unspiral.${name}`);
  const world = globalThis as { [key]?: T };
  return {
    find: () => world[key],
    leave(thing, signal) {
      world[key] = thing;
      signal.addEventListener('abort', () => {
        if (world[key] === thing) delete world[key];
      });
    },
  };
}

/**
 * Begins a script's stay in a page. A copy that is there from before, of an earlier version perhaps, ends.
 * @returns ends the stay; aborted as soon as a later copy begins its own.
 */
export function takeOver(script: string): AbortController {
  const place = meeting<AbortController>(script);
  place.find()?.abort();
  const stay = new AbortController();
  place.leave(stay, stay.signal);
  return stay;
}

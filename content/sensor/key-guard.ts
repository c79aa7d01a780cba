import { meeting } from './meeting.ts';

/*
 * A page may swallow every key in a listener of its own, so only a listener that was there first is sure to hear Escape
 * while the person's focus is in the page. The sensor adds it at document start; it sleeps until the card arms it.
 */

export interface KeyGuard {
  /** Hears Escape from now on and keeps it from the page, until the function it gives back is called. */
  arm(onEscape: () => void): () => void;
  /** When something was last typed into the page, ms on the clock of performance.now(); −Infinity before the first time. */
  lastTypedAt(): number;
}

const place = meeting<KeyGuard>('key-guard');

/** Adds the guard to a page, for the sensor to call before any script of the page has run. The signal undoes it. */
export function installKeyGuard(page: EventTarget, signal: AbortSignal): KeyGuard {
  const guard = new PressGuard();
  for (const type of ['keydown', 'keypress', 'keyup']) {
    page.addEventListener(type, (event) => guard.hear(event as KeyboardEvent), { capture: true, signal });
  }
  place.leave(guard, signal);
  return guard;
}

/** The guard of this page: the sensor's, or where there is none a late one, which hears what the page lets through. */
export function keyGuard(page: EventTarget, signal: AbortSignal): KeyGuard {
  return place.find() ?? installKeyGuard(page, signal);
}

class PressGuard implements KeyGuard {
  #onEscape: (() => void) | null = null;
  #kept: string | null = null;
  #typedAt = Number.NEGATIVE_INFINITY;

  arm(onEscape: () => void): () => void {
    this.#onEscape = onEscape;
    return () => {
      if (this.#onEscape === onEscape) this.#onEscape = null;
    };
  }

  lastTypedAt(): number {
    return this.#typedAt;
  }

  hear(event: KeyboardEvent): void {
    // A page can make up keys; only the person's own count.
    if (!event.isTrusted) return;
    if (this.#isOurs(event)) swallow(event);
    else if (event.type === 'keydown' && types(event)) this.#typedAt = performance.now();
  }

  #isOurs(event: KeyboardEvent): boolean {
    if (this.#belongsToKept(event)) return true;
    if (!this.#onEscape || event.type !== 'keydown' || !isPlainEscape(event)) return false;
    this.#kept = event.code;
    this.#onEscape();
    return true;
  }

  #belongsToKept(event: KeyboardEvent): boolean {
    if (event.code !== this.#kept) return false;
    // A new press of the same key: the release of the last was lost, in another window perhaps.
    if (event.type === 'keydown' && !event.repeat) {
      this.#kept = null;
      return false;
    }
    if (event.type === 'keyup') this.#kept = null;
    return true;
  }
}

/** Escape alone, pressed now and not held from before. While an input method composes, Escape is the composition's. */
export function isPlainEscape(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  return event.key === 'Escape' && !held && !event.repeat && !event.isComposing;
}

function types(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  return event.key.length === 1 || event.isComposing || ['Backspace', 'Delete', 'Enter', 'Process'].includes(event.key);
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

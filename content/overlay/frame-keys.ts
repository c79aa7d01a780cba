import { isPlainEscape } from '../sensor/key-guard.ts';
import { fade, type Layer } from './layer.ts';

const CAN_BE_REACHED = 'a[href], button, input, select';

/** What the keys do inside the frame. */
export interface FrameKeys {
  onEscape: () => void;
  /** The person tabs out of the card into the page. */
  onLeave: () => void;
  /** Whether Tab goes round in the card: in a dialog the page cannot be reached. */
  round: boolean;
}

/** Listens to the keys of the frame's document. Gives back which key is down now, for what the card must keep of it. */
export function listenToKeys(inside: Document, keys: FrameKeys, signal: AbortSignal): () => string | null {
  let down: string | null = null;
  const onDown = (event: KeyboardEvent) => {
    down = event.code;
    if (isPlainEscape(event)) keys.onEscape();
    if (event.key === 'Tab') goRound(event, inside, keys);
  };
  inside.addEventListener('keydown', onDown, { signal });
  inside.addEventListener('keyup', () => (down = null), { signal });
  return () => down;
}

/**
 * Calls once a key that is down in the frame is up again, another one is pressed or the focus is elsewhere. Meanwhile the
 * layer is not to be seen, and still hears that key.
 */
export function onceReleased(key: string, layer: Layer, done: () => void): void {
  const inside = layer.frame.contentWindow;
  if (!inside) return done();
  const heard = new AbortController();
  const end = (event: Event) => {
    // The press itself, which is just being heard, and its repeats.
    if (event.type === 'keydown' && (event as KeyboardEvent).code === key) return;
    heard.abort();
    done();
  };
  for (const type of ['keyup', 'keydown', 'blur']) inside.addEventListener(type, end, { signal: heard.signal });
  fade(layer);
}

function goRound(event: KeyboardEvent, inside: Document, keys: FrameKeys): void {
  const all = [...inside.querySelectorAll<HTMLElement>(CAN_BE_REACHED)];
  const next = roundTo(all, inside.activeElement as HTMLElement | null, event.shiftKey);
  if (next && keys.round) {
    event.preventDefault();
    next.focus();
  } else if (next) {
    keys.onLeave();
  }
}

/** Where Tab leads from an end of the card to the other; null while there is somewhere to go in between. */
export function roundTo<T>(all: readonly T[], active: T | null, backwards: boolean): T | null {
  const at = active === null ? -1 : all.indexOf(active);
  const leaving = backwards ? at <= 0 : at === all.length - 1;
  return leaving ? ((backwards ? all.at(-1) : all[0]) ?? null) : null;
}

/** How long after the person's last gesture a scroll is still theirs, ms: momentum and smooth scrolling run on. */
const GESTURE_MS = 1000;
/** A jump further than this in one event is the page's doing, screens. */
const JUMP = 2;
/** The scroll rests after this long without a scroll event (rule 9), ms. */
const REST_MS = 1500;

export interface Scrolling {
  /** Screens scrolled since the last call, and begins again at nothing. */
  take(): number;
  /** Screens scrolled since the last `take`. */
  screens(): number;
  /** Whether the scroll rests now. */
  resting(): boolean;
}

/** Screens between two positions of a scroller of a given height, either way; a jump is not scrolling. */
export function screensBetween(before: number, after: number, height: number): number {
  if (height <= 0) return 0;
  const screens = Math.abs(after - before) / height;
  return screens > JUMP ? 0 : screens;
}

/**
 * Counts the screens a person scrolls, whichever element it is that scrolls. Pages scroll too, to the newest message or
 * after loading more: what follows no gesture does not count.
 * @param onRest called each time the scroll has come to rest.
 */
export function watchScrolling(page: Window, onRest: () => void, signal: AbortSignal): Scrolling {
  const positions = new WeakMap<EventTarget, number>();
  let screens = 0;
  let gestureAt = Number.NEGATIVE_INFINITY;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // One timer for a whole scroll: it looks how long the last event is ago and goes on waiting for the rest of it.
  const rest = () => {
    const left = REST_MS - (performance.now() - scrolledAt);
    timer = left > 0 ? setTimeout(rest, left) : undefined;
    if (left <= 0) onRest();
  };

  const scrolled = (event: Event) => {
    const root = page.document.scrollingElement;
    const element = event.target instanceof Element ? event.target : root;
    if (!element) return;
    const top = element.scrollTop;
    const before = positions.get(element);
    positions.set(element, top);
    const now = performance.now();
    if (!pressed && now - gestureAt > GESTURE_MS) return;
    gestureAt = Math.max(gestureAt, now - GESTURE_MS / 2);
    scrolledAt = now;
    screens += screensBetween(before ?? 0, top, element === root ? page.innerHeight : element.clientHeight);
    timer ??= setTimeout(rest, REST_MS);
  };
  const gesture = (event: Event) => {
    if (event.isTrusted) gestureAt = performance.now();
  };
  const press = (event: Event) => {
    pressed = event.isTrusted;
    gesture(event);
  };
  const release = (event: Event) => {
    pressed = false;
    gesture(event);
  };

  const quietly = { capture: true, passive: true, signal };
  page.addEventListener('scroll', scrolled, quietly);
  for (const type of ['wheel', 'touchmove', 'keydown']) page.addEventListener(type, gesture, quietly);
  page.addEventListener('pointerdown', press, quietly);
  for (const type of ['pointerup', 'pointercancel', 'blur']) page.addEventListener(type, release, quietly);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    take() {
      const taken = screens;
      screens = 0;
      return taken;
    },
    screens: () => screens,
    resting: () => performance.now() - scrolledAt >= REST_MS,
  };
}

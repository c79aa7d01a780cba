/** How long after the person's last gesture a scroll is still theirs, ms: momentum and smooth scrolling run on. */
const GESTURE_MS = 1000;
/** How much longer it is theirs after each movement that is still theirs, ms. */
const MOMENTUM_MS = 500;
/** Momentum is spent this long after the gesture, ms: what moves on without end is the page. */
const SPENT_MS = 5000;
/** A press is over this long after the last movement, ms: browsers do not always tell that a scrollbar was let go. */
const PRESS_MS = 3000;
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
  let theirsUntil = Number.NEGATIVE_INFINITY;
  let pressedUntil = Number.NEGATIVE_INFINITY;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // One timer for a whole scroll: it looks how long the last event is ago and goes on waiting for the rest of it.
  const rest = () => {
    const left = REST_MS - (performance.now() - scrolledAt);
    timer = left > 0 ? setTimeout(rest, left) : undefined;
    if (left <= 0) onRest();
  };

  const extend = (now: number) => {
    if (now < pressedUntil) {
      pressedUntil = now + PRESS_MS;
      gestureAt = now;
    }
    theirsUntil = Math.max(theirsUntil, Math.min(now + MOMENTUM_MS, gestureAt + SPENT_MS));
  };
  const scrolled = (event: Event) => {
    const root = page.document.scrollingElement;
    const element = event.target instanceof Element ? event.target : root;
    if (!element) return;
    const top = element.scrollTop;
    const before = positions.get(element) ?? 0;
    positions.set(element, top);
    const now = performance.now();
    // A carousel moves sideways by itself, and nobody scrolls.
    if (top === before || now >= Math.max(theirsUntil, pressedUntil)) return;
    extend(now);
    scrolledAt = now;
    screens += screensBetween(before, top, element === root ? page.innerHeight : element.clientHeight);
    timer ??= setTimeout(rest, REST_MS);
  };

  const gesture = (event: Event) => {
    if (!event.isTrusted) return;
    gestureAt = performance.now();
    theirsUntil = gestureAt + GESTURE_MS;
  };
  const dragged = () => {
    const now = performance.now();
    if (now < pressedUntil) pressedUntil = now + PRESS_MS;
    else letGo();
  };
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    gesture(event);
    pressedUntil = gestureAt + PRESS_MS;
    page.addEventListener('pointermove', dragged, quietly);
  };
  const letGo = () => {
    pressedUntil = Number.NEGATIVE_INFINITY;
    page.removeEventListener('pointermove', dragged, quietly);
  };
  const release = (event: Event) => {
    letGo();
    gesture(event);
  };

  const quietly = { capture: true, passive: true, signal };
  page.addEventListener('scroll', scrolled, quietly);
  for (const type of ['wheel', 'touchmove', 'keydown']) page.addEventListener(type, gesture, quietly);
  page.addEventListener('pointerdown', press, quietly);
  for (const type of ['pointerup', 'pointercancel']) page.addEventListener(type, release, quietly);
  // Not the blur of a field, which comes with many a press.
  page.addEventListener('blur', ({ target }) => target instanceof Element || letGo(), quietly);
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

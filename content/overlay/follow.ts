import { boxOf, isRightToLeft } from './composer.ts';
import type { Layer } from './layer.ts';
import { highestBeside, spotBeside, widthBeside } from './placement.ts';

/**
 * Keeps a line beside a composer, or at the edge where there is none, while the page is scrolled and the window changes.
 * Gives back what puts it there at once, for when its own words have changed.
 */
export function follow(layer: Layer, composer: Element | null, signal: AbortSignal): () => void {
  const place = () => placeBeside(layer, composer);
  let due = 0;
  const soon = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(place);
  };
  const quietly = { capture: true, passive: true, signal };
  const inside = composer?.ownerDocument.defaultView;
  for (const view of new Set([window, inside])) {
    view?.addEventListener('scroll', soon, quietly);
    view?.addEventListener('resize', soon, quietly);
  }
  // A keyboard on the screen takes room from the window without making it smaller.
  window.visualViewport?.addEventListener('resize', soon, { signal });
  const grown = new ResizeObserver(soon);
  if (composer) grown.observe(composer);
  signal.addEventListener('abort', () => {
    grown.disconnect();
    cancelAnimationFrame(due);
  });
  return place;
}

function placeBeside({ frame }: Layer, composer: Element | null): void {
  const content = frame.contentDocument?.body.firstElementChild;
  const box = boxOf(composer);
  const view = { width: document.documentElement.clientWidth, height: window.visualViewport?.height ?? innerHeight };
  frame.style.width = `${widthBeside(box, view)}px`;
  frame.style.maxHeight = `${highestBeside(box, view)}px`;
  if (content) frame.style.height = `${Math.ceil(content.getBoundingClientRect().height)}px`;
  const { width, height } = frame.getBoundingClientRect();
  const rtl = composer ? isRightToLeft(composer) : false;
  const spot = spotBeside(box, { width, height }, view, rtl);
  // Hidden, it is not what is seen in its place, and so it goes.
  frame.style.visibility = spot ? '' : 'hidden';
  frame.style.left = `${Math.round(spot?.left ?? 0)}px`;
  frame.style.top = `${Math.round(spot?.top ?? 0)}px`;
}

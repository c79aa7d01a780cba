import type { Page } from 'puppeteer-core';

function measure(): string[] {
  const host = [...document.documentElement.children].find((child) => child.shadowRoot?.querySelector('iframe'));
  const frame = host?.shadowRoot?.querySelector('iframe');
  const inside = frame?.contentDocument;
  const root = inside?.body.firstElementChild;
  if (!frame || !inside || !root) return ['nothing is up'];
  const faults: string[] = [];
  const window = frame.getBoundingClientRect();
  const isInWindow =
    window.left >= 0 && window.top >= 0 && window.right <= innerWidth + 0.5 && window.bottom <= innerHeight + 0.5;
  if (!isInWindow) faults.push(`the frame leaves the window: ${JSON.stringify(window)}`);
  const { clientWidth, scrollWidth, scrollHeight, clientHeight } = inside.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide in ${clientWidth}`);
  const style = inside.defaultView?.getComputedStyle(inside.documentElement);
  if (scrollHeight > clientHeight && style?.overflowY === 'hidden') faults.push('what is below cannot be scrolled to');
  const top = inside.documentElement.getBoundingClientRect().top;
  for (const each of root.querySelectorAll<HTMLElement>('*')) {
    // What is read out and not seen, the room of words to come, and the parts of a drawing.
    if (each.closest('.spoken, .room, svg')) continue;
    const { left, right, bottom, width } = each.getBoundingClientRect();
    const name = `${each.localName}.${each.className} "${each.textContent?.slice(0, 30)}"`;
    if (left < -0.5 || right > clientWidth + 0.5) faults.push(`${name} from ${left} to ${right} of ${clientWidth}`);
    if (bottom - top > scrollHeight + 0.5) faults.push(`${name} ends at ${bottom - top} of ${scrollHeight}`);
    if (width > 0 && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0) faults.push(`${name} is cut`);
  }
  return faults;
}

/**
 * What of the form that is up is cut, lies beside the window or cannot be scrolled to, in words; nothing where all of it
 * can be seen. What is higher than the window scrolls up and down, never sideways.
 */
export function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(measure);
}

interface Watched {
  longest: number;
}

/** Notes from now on how long anything of a form moves. */
export function watchMotion(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = window as unknown as Watched;
    seen.longest = 0;
    const look = () => {
      const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
      const frames = roots.flatMap((root) => root.querySelector('iframe')?.contentDocument ?? []);
      for (const motion of [...roots, ...frames].flatMap((root) => root.getAnimations())) {
        seen.longest = Math.max(seen.longest, Number(motion.effect?.getComputedTiming().activeDuration));
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The longest that anything has moved since, ms; repeats are counted. */
export function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Watched).longest);
}

import type { Page } from 'puppeteer-core';

/** Where everything of a page is and what is chosen in it: the focus, the selection, every scroller, every element. */
export function portrait(page: Page) {
  return page.evaluate(() => {
    const roots: (HTMLElement | ShadowRoot)[] = [document.body];
    for (const root of roots) {
      const inner = [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
      roots.push(...inner.filter((found) => found !== null));
    }
    const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    const { selectionStart, selectionEnd, selectionDirection } = (field ?? {}) as Partial<HTMLTextAreaElement>;
    const { anchorOffset, focusOffset, anchorNode } = getSelection() as Selection;
    return {
      focused: field?.outerHTML.slice(0, 80),
      caret: [selectionStart, selectionEnd, selectionDirection, anchorOffset, focusOffset, anchorNode?.nodeName],
      selected: String(getSelection()),
      scrolled: [scrollX, scrollY, ...all.filter(({ scrollTop }) => scrollTop > 0).map(({ scrollTop }) => scrollTop)],
      boxes: all.map((element) => Object.values(element.getBoundingClientRect().toJSON()).join()),
      size: [innerWidth, innerHeight, document.documentElement.scrollHeight],
    };
  });
}

export type Portrait = Awaited<ReturnType<typeof portrait>>;

/** What of it is there whoever has the focus. */
export function unfocused({ scrolled, boxes, size }: Portrait) {
  return { scrolled, boxes, size };
}

/** Sums up every shift of the layout from now on; Chromium alone tells of them. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { shifted: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

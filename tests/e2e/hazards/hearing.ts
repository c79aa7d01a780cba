import type { Page } from 'puppeteer-core';

/** The pointer comes or goes, and no more. */
const WANDERING = /^(?:pointer|mouse)(?:over|out|enter|leave|move) /;

/**
 * What a practice page has heard of keys, characters and the pointer since it forgot, each as `click stranger window
 * capture`; but for a pointer that wanders over what is the page's own.
 */
export async function heard(page: Page): Promise<string[]> {
  const all = await page.evaluate(() =>
    window.practice.events
      .filter(({ type }) => !/focus|blur|toggle/.test(type))
      .map(({ type, target, on, phase }) => `${type} ${target} ${on} ${phase}`),
  );
  return all.filter((event) => !WANDERING.test(event) || event.includes(' stranger '));
}

/** The same, but for a pointer that comes to the card's edge: that is kept from a page only by what was there first. */
export async function heardButEdges(page: Page): Promise<string[]> {
  return (await heard(page)).filter((event) => !WANDERING.test(event));
}

export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.practice.events.length = 0;
    window.practice.shortcuts.length = 0;
  });
}

/** Whether something that is not the page's own has the focus: the card. */
export function strangerHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active !== document.body && active?.parentElement === document.documentElement;
  });
}

/** What the field that has the focus holds, in whichever shadow root it is. */
export function written(page: Page): Promise<string> {
  return page.evaluate(() => {
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    const text = (field as HTMLTextAreaElement | null)?.value ?? field?.textContent ?? '';
    return text.replaceAll('\ufeff', '');
  });
}

import { browser } from './extension.ts';

/** How long "no window has the focus" is doubted, ms: Firefox says so between two windows of its own (docs/browsers.md, 2). */
const DOUBT_MS = 300;

/**
 * Calls back with the focused window, or null where another program has the focus. Unlike a page's blur this is no
 * leaving when the address bar is clicked.
 */
export function onWindowFocus(changed: (windowId: number | null) => void): void {
  let doubt: ReturnType<typeof setTimeout> | undefined;
  browser.windows.onFocusChanged.addListener((windowId) => {
    clearTimeout(doubt);
    if (windowId !== browser.windows.WINDOW_ID_NONE) return changed(windowId);
    doubt = setTimeout(async () => changed(await focusedWindow()), DOUBT_MS);
  });
}

/** The window that has the focus now. */
export async function focusedWindow(): Promise<number | null> {
  const windows = await browser.windows.getAll();
  return windows.find(({ focused }) => focused)?.id ?? null;
}

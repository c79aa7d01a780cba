import type { Tabs } from './extension.ts';
import { browser } from './extension.ts';
import { isOurPage } from './pages.ts';
import { allTabs } from './tabs.ts';

/** What tells an open popup to close: it is no tab that could be closed from outside. */
const CLOSE = 'close-popup';

/** Closes every page of ours (rule 32). A window that holds nothing else is left an empty tab, so that it stays. */
export async function closeOwnPages(): Promise<void> {
  void browser.runtime.sendMessage({ name: CLOSE }).catch(() => undefined);
  const tabs = await allTabs();
  const ours = tabs.filter(({ url }) => isOurPage(url));
  await Promise.all(
    windowsOf(ours)
      .filter(isOnly)
      .map((windowId) => browser.tabs.create({ windowId })),
  );
  // One by one: a popup that is a tab, as on a telephone, may have gone by itself, and must not keep the others.
  await Promise.all(ours.flatMap(({ id }) => id ?? []).map((id) => browser.tabs.remove(id).catch(() => undefined)));

  function isOnly(windowId: number): boolean {
    return tabs.every((tab) => tab.windowId !== windowId || ours.includes(tab));
  }
}

function windowsOf(tabs: readonly Tabs.Tab[]): number[] {
  return [...new Set(tabs.flatMap(({ windowId }) => windowId ?? []))];
}

/** Calls back when this page, the popup, is to close. */
export function onCloseAsked(close: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { name?: unknown } | null)?.name === CLOSE) close();
    return undefined;
  });
}

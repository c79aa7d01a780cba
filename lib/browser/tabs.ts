import { browser, type Tabs } from './extension.ts';

/** Tabs open on any of these match patterns. */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Tabs open on any of these match patterns whose pages have loaded and were not put to sleep, with their addresses. */
export async function loadedTabsOn(patterns: readonly string[]): Promise<{ id: number; url: string }[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns], status: 'complete', discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}

/** Every tab; only those on granted hosts tell their address. */
export function allTabs(): Promise<Tabs.Tab[]> {
  return browser.tabs.query({});
}

/** The tab in front of a window. */
export async function tabInFront(windowId: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
}

/** Whether a tab makes sound: somebody who watches is not idle (rule 2). */
export async function isAudible(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.audible === true;
}

/**
 * The address of the tab the person has in front, as far as the browser tells: opening the popup grants it for that tab.
 * Where one of our own pages is in front, the tab before it is meant.
 */
export async function currentTabUrl(): Promise<string | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const ours = browser.runtime.getURL('');
  const others = tabs.filter(({ url }) => !url?.startsWith(ours));
  const latest = [...others].sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const front = others.find(({ active }) => active) ?? latest;
  return front?.url ?? null;
}

import { browser, type Tabs } from '../browser/extension.ts';
import { allTabs } from '../browser/tabs.ts';
import type { Settings } from '../core/settings.ts';
import { siteOf } from '../core/sites/classify.ts';
import { sitesOf } from '../core/sites/known.ts';
import type { Holding } from '../messages/messages.ts';
import { tell } from '../messages/tell.ts';

/** What is known of a tab before it is left. */
export interface Leaving {
  pinned: boolean;
  /** No other tab in its window: closing it would close the window. */
  alone: boolean;
  /** What its page holds; undefined where it does not answer. */
  holding: Holding | undefined;
}

/** Whether a tab may be closed: nothing typed, no call and no upload is ever lost to *leave*. */
export function mayClose({ pinned, alone, holding }: Leaving): boolean {
  if (pinned || alone || !holding) return false;
  return !holding.text && !holding.call && !holding.upload;
}

type Own = Pick<Settings, 'ownSites'>;

function isWatchable(url: string | undefined, settings: Own): boolean {
  return url !== undefined && URL.canParse(url) && siteOf(new URL(url), sitesOf(settings)) !== null;
}

/** The tab to go to instead: the one used last that is not on a site of the atlas, nor on one of the person's own. */
export function lastElsewhere(tabs: readonly Tabs.Tab[], left: number, settings: Own): Tabs.Tab | undefined {
  return tabs
    .filter(({ id, url }) => id !== left && !isWatchable(url, settings))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function goElsewhere(tabs: readonly Tabs.Tab[], left: number, settings: Own): Promise<void> {
  const other = lastElsewhere(tabs, left, settings);
  if (other?.id === undefined) {
    await browser.tabs.create({});
    return;
  }
  await browser.tabs.update(other.id, { active: true });
  if (other.windowId !== undefined) await browser.windows.update(other.windowId, { focused: true });
}

/** *Leave this for now*: closes the tab, or goes elsewhere where closing would lose something. Told twice it does no harm. */
export async function leaveTab(tabId: number, settings: Own): Promise<void> {
  const tabs = await allTabs();
  const tab = tabs.find(({ id }) => id === tabId);
  if (!tab?.active) return;
  const alone = tabs.filter(({ windowId }) => windowId === tab.windowId).length === 1;
  const holding = await tell(tabId, 'bg-sensor.holding');
  if (mayClose({ pinned: tab.pinned, alone, holding })) await browser.tabs.remove(tabId);
  else await goElsewhere(tabs, tabId, settings);
}

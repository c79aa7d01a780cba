import { browser } from './extension.ts';

/** Opens the welcome page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * Opens the settings, or brings them to the front.
 * @param part the section to show, as it stands after the `#`.
 */
export async function openOptions(part?: string): Promise<void> {
  if (part === undefined) return browser.runtime.openOptionsPage();
  return openPage('/options.html', `#${part}`);
}

/** Opens the dashboard, or brings it to the front. */
export function openDashboard(): Promise<void> {
  return openPage('/dashboard.html', '');
}

/** Opens a page of ours in this window, or brings it to the front at that place. */
async function openPage(path: string, place: string): Promise<void> {
  const file = browser.runtime.getURL(path);
  const open = (await browser.tabs.query({ currentWindow: true })).find((tab) => tab.url?.startsWith(file));
  if (open?.id === undefined) await browser.tabs.create({ url: `${file}${place}` });
  else await browser.tabs.update(open.id, { active: true, ...(place && { url: `${file}${place}` }) });
}

/** Closes the tab this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Whether a message comes from one of our own pages. */
export function isOurPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}

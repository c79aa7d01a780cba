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
  const file = browser.runtime.getURL('/options.html');
  const url = `${file}#${part}`;
  const open = (await browser.tabs.query({ currentWindow: true })).find((tab) => tab.url?.startsWith(file));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}

/** Opens the page of figures, or brings it to the front. */
export async function openDashboard(): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  const open = (await browser.tabs.query({ currentWindow: true })).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
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

import { browser } from './extension.ts';

/** Opens the welcome page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the settings, or brings them to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
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

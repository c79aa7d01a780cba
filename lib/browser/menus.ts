import { browser } from './extension.ts';

/** One line of the menu that a right click on our mark in the toolbar opens. */
export interface MenuLine {
  id: string;
  title: string;
}

/** Makes the menu these lines and no others. The browser keeps them while the worker is stopped. */
export async function setMenu(lines: readonly MenuLine[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const line of lines) {
    // Set twice at once, as when a browser starts with a new version of ours, a line is there already: that is no harm.
    browser.contextMenus.create({ ...line, contexts: ['action'] }, () => void browser.runtime.lastError);
  }
}

/** Calls back with the id of a line that was chosen. Must be called in the worker's first tick. */
export function onMenu(chosen: (id: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => chosen(String(menuItemId)));
}

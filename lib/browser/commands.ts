import { browser } from './extension.ts';

/** What a key can be set for, by the names that stand in the manifest. */
const COMMANDS = ['pause', 'later', 'hide'] as const;
/** By this name the browser itself opens the popup. */
const OPEN = '_execute_action';
/** Where Chromium lists the keys of extensions. No page may link there; an extension may open it. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

export type Command = (typeof COMMANDS)[number];

/** Calls back when the person presses the key they set for a command. Must be called in the worker's first tick. */
export function onCommand(pressed: (command: Command) => void): void {
  browser.commands.onCommand.addListener((name) => {
    const command = COMMANDS.find((each) => each === name);
    if (command) pressed(command);
  });
}

/** The keys that are set, as the browser writes them; empty where there is none. */
export async function commandKeys(): Promise<{ command: Command | 'open'; keys: string }[]> {
  const all = await browser.commands.getAll();
  const keysOf = (name: string) => all.find((each) => each.name === name)?.shortcut ?? '';
  const ours = COMMANDS.map((command) => ({ command, keys: keysOf(command) }));
  return [...ours, { command: 'open', keys: keysOf(OPEN) }];
}

/** Opens the browser's own list of keys, where they are set. */
export async function openKeySettings(): Promise<void> {
  // Firefox has a call for it, Chromium a page.
  const { openShortcutSettings } = browser.commands as Partial<typeof browser.commands>;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}

import { browser } from './extension.ts';

/** After this long without input the person counts as away (rule 2), seconds. */
const IDLE_SECONDS = 60;
/** The same in ms. */
export const IDLE_MS = IDLE_SECONDS * 1000;

/** Calls back when the person goes idle or locks the screen, and when they are back. */
export function onIdle(changed: (state: 'active' | 'idle' | 'locked') => void): void {
  browser.idle.setDetectionInterval(IDLE_SECONDS);
  browser.idle.onStateChanged.addListener(changed);
}

/** Whether the person is idle now. */
export async function isIdle(): Promise<boolean> {
  return (await browser.idle.queryState(IDLE_SECONDS)) !== 'active';
}

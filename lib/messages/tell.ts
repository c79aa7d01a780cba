import { browser } from '../browser/extension.ts';
import type { PageMessages } from './messages.ts';

/**
 * Tells a page something, from the worker.
 * @returns its answer, or undefined where nobody listens there.
 */
export async function tell<N extends keyof PageMessages>(
  tabId: number,
  name: N,
  ...payload: Parameters<PageMessages[N]>
): Promise<ReturnType<PageMessages[N]> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { name, payload: payload[0] }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

import { browser } from '../browser/extension.ts';
import type { PageMessages } from './messages.ts';

/** A page that hangs, or shows a dialog of the browser's, answers nobody: then it is not waited for, ms. */
const PATIENCE_MS = 1000;

function patience(): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), PATIENCE_MS));
}

/**
 * Tells a page something, from the worker.
 * @returns its answer, or undefined where nobody listens there or nothing comes within a second.
 */
export async function tell<N extends keyof PageMessages>(
  tabId: number,
  name: N,
  ...payload: Parameters<PageMessages[N]>
): Promise<ReturnType<PageMessages[N]> | undefined> {
  try {
    const answer: Promise<ReturnType<PageMessages[N]> | undefined> = browser.tabs.sendMessage(
      tabId,
      { name, payload: payload[0] },
      { frameId: 0 },
    );
    return await Promise.race([answer, patience()]);
  } catch {
    return undefined;
  }
}

import { browser } from '../browser/extension.ts';
import { asker } from './retry.ts';

/**
 * Asks the worker from one of our own pages.
 *
 *     const view = await ask('page-bg.options');
 */
export const ask = asker((message) => browser.runtime.sendMessage(message));

import { api } from '../browser/runtime-api.ts';
import { asker } from './retry.ts';

/**
 * Asks the worker from a content script.
 *
 *     const plan = await ask('sensor-bg.report', report);
 */
export const ask = asker(async (message) => {
  // An orphan of an earlier version has nobody to ask, and no second try will change that.
  if (!api.runtime?.id) return { answer: undefined };
  return api.runtime.sendMessage(message);
});

import { api } from '../browser/runtime-api.ts';
import type { PageMessages } from './messages.ts';
import type { Envelope } from './retry.ts';

type Heard = { [N in keyof PageMessages]?: PageMessages[N] };

/**
 * Hears what the worker tells this page, until the signal. Names that are not in the table are left to the page's other
 * content script.
 */
export function hear(table: Heard, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
    const { name, payload } = message as Envelope;
    const answer = table[name as keyof PageMessages] as ((payload: unknown) => unknown) | undefined;
    if (!answer) return undefined;
    sendResponse(answer(payload));
    return undefined;
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(listener), { once: true });
}

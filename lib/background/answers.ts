import { browser, type Runtime } from '../browser/extension.ts';
import { isOurPage } from '../browser/pages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Answered, Envelope } from '../messages/retry.ts';

/** Who asked. */
export interface Asker {
  tab: number;
  window: number;
}

type Reply<N extends keyof Messages> = Promise<ReturnType<Messages[N]>> | ReturnType<Messages[N]>;
/** One answer for every message. */
export type Answers = { [N in keyof Messages]: (payload: Parameters<Messages[N]>[0], asker: Asker) => Reply<N> };

/** Content scripts speak for their page only; settings and statistics are for our own pages. */
function mayAsk(name: string, sender: Runtime.MessageSender): boolean {
  if (name.startsWith('page-bg.')) return isOurPage(sender.url);
  return sender.tab?.id !== undefined && sender.frameId === 0;
}

async function answered(
  answer: (payload: unknown, asker: Asker) => unknown,
  payload: unknown,
  asker: Asker,
): Promise<Answered> {
  return { answer: await answer(payload, asker) };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).name === 'string';
}

/**
 * Answers every message from one table with one listener: two listeners that both promise an answer would each claim
 * every message. Must be called in the worker's first tick.
 */
export function answerMessages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || !(message.name in answers) || !mayAsk(message.name, sender)) return undefined;
    const answer = answers[message.name as keyof Messages] as (payload: unknown, asker: Asker) => unknown;
    const asker = { tab: sender.tab?.id ?? -1, window: sender.tab?.windowId ?? -1 };
    return answered(answer, message.payload, asker);
  });
}

import { browser, type Runtime } from '../browser/extension.ts';
import { isOurPage } from '../browser/pages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Answered, Envelope } from '../messages/retry.ts';

/** Who asked. */
export interface Asker {
  tab: number;
  window: number;
  /** Where the asking page is, as the browser knows it: `https://x.com`. Empty where it has no address. */
  origin: string;
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
  // Messages are JSON in Chromium, which has no undefined: it would drop the answer and so the wrapping.
  return { answer: (await answer(payload, asker)) ?? null };
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
    const origin = sender.url && URL.canParse(sender.url) ? new URL(sender.url).origin : '';
    const asker = { tab: sender.tab?.id ?? -1, window: sender.tab?.windowId ?? -1, origin };
    return answered(answer, message.payload, asker);
  });
}

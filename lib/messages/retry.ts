import type { Messages } from './messages.ts';

/** What travels: a name and what goes with it. */
export interface Envelope {
  name: string;
  payload: unknown;
}

/**
 * What comes back. The worker wraps every answer, also an empty one: a browser whose worker was stopped half-way may
 * answer with nothing instead of an error, and nothing must not be taken for an answer.
 */
export interface Answered {
  answer: unknown;
}

type Send = (message: Envelope) => Promise<unknown>;

function isAnswered(reply: unknown): reply is Answered {
  return typeof reply === 'object' && reply !== null && 'answer' in reply;
}

/** Asks the worker and waits for its answer. */
export type Ask = <N extends keyof Messages>(
  name: N,
  ...payload: Parameters<Messages[N]>
) => Promise<ReturnType<Messages[N]>>;

/** How long to wait before each further try, ms. A worker that was stopped is back well before the last. */
const WAITS_MS = [20, 100, 400, 1500, 4000];

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/**
 * Makes an `ask` that tries again: a worker stopped while it answers may or may not have written
 * (docs/browsers.md, 3), so every payload carries its own id and may be told twice.
 * @throws the last error, once all tries have failed.
 */
export function asker(send: Send): Ask {
  const attempt = async (message: Envelope, waits: readonly number[]): Promise<unknown> => {
    try {
      const reply = await send(message);
      if (isAnswered(reply)) return reply.answer;
      throw new Error(`Nobody answered "${message.name}".`);
    } catch (error) {
      const [wait, ...others] = waits;
      if (wait === undefined) throw error;
      await pause(wait);
      return attempt(message, others);
    }
  };
  return ((name: string, payload: unknown) => attempt({ name, payload }, WAITS_MS)) as Ask;
}

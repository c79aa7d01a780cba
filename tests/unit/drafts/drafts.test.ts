// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://chat.test/t/1" }
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDrafts } from '../../../content/drafts/drafts.ts';
import type { PageMessages } from '../../../lib/messages/messages.ts';
import { act, put } from '../sensor/acting.ts';

const worker = vi.hoisted(() => ({ ask: vi.fn(), table: {} as unknown }));
vi.mock('../../../lib/messages/ask.ts', () => ({ ask: worker.ask }));
vi.mock('../../../lib/messages/hear.ts', () => ({
  hear: (table: unknown) => {
    worker.table = table;
  },
}));

const ASKS = 'are you mad at me?';
const STILL_ASKS = 'hey, are you mad at me?';
const ORDINARY = 'see you at six';

let stop: AbortController;
let box: HTMLTextAreaElement;
/** What the worker answers to whether drafts are noticed here; undefined: there is no worker any more. */
let wanted: boolean | null | undefined;
let alive: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  box = put('textarea') as HTMLTextAreaElement;
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  wanted = true;
  alive = true;
  worker.ask.mockReset().mockImplementation(async (name: string) => (name === 'drafts-bg.wanted' ? wanted : undefined));
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hear = () => worker.table as Pick<PageMessages, 'bg-drafts.ask'>;
const asked = (name: string) => worker.ask.mock.calls.filter(([each]) => each === name).map(([, payload]) => payload);
const matched = () => asked('drafts-bg.matched');

async function start(): Promise<void> {
  startDrafts(window, () => alive, stop);
  await pass(0);
}

/** One edit that leaves this text in a composer, as the browser tells it. */
function edit(composer: HTMLElement, text: string): void {
  const how = { inputType: 'insertText', bubbles: true, composed: true };
  act(composer, new InputEvent('beforeinput', how));
  if (composer instanceof HTMLTextAreaElement) composer.value = text;
  else composer.textContent = text;
  act(composer, new InputEvent('input', how));
}

async function writes(text: string, composer: HTMLElement = box): Promise<void> {
  edit(composer, text);
  await pass(2000);
}

describe('a draft that asks for reassurance', () => {
  it('is told at a pause: which page tells it, which match of it this is, and nothing else', async () => {
    await start();
    edit(box, ASKS);
    await pass(1999);
    expect(matched()).toEqual([]);
    await pass(1);
    expect(matched()).toEqual([{ page: expect.stringMatching(/^[0-9a-f-]{36}$/), seq: 1 }]);
  });

  it('is told once while it goes on asking', async () => {
    await start();
    for (const text of [ASKS, STILL_ASKS, ASKS, ASKS]) await writes(text);
    expect(matched()).toHaveLength(1);
  });

  it('is told anew once it had stopped asking', async () => {
    await start();
    for (const text of [ASKS, ORDINARY, STILL_ASKS]) await writes(text);
    expect(matched().map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('is told anew in the next message, whoever emptied the composer of this one', async () => {
    await start();
    await writes(ASKS);
    box.value = '';
    await writes(ASKS);
    expect(matched()).toHaveLength(2);
  });

  it('is told before the next, however often it has to be told', async () => {
    await start();
    const { promise, resolve } = Promise.withResolvers<void>();
    worker.ask.mockImplementationOnce(() => promise);
    for (const text of [ASKS, ORDINARY, STILL_ASKS]) await writes(text);
    expect(matched().map(({ seq }) => seq)).toEqual([1]);
    resolve();
    await pass(0);
    expect(matched().map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('is told of each composer for itself', async () => {
    await start();
    const other = put('textarea');
    await writes(ASKS);
    await writes(ASKS, other);
    await writes(STILL_ASKS);
    expect(matched()).toHaveLength(2);
  });

  it.each([
    ['an editable box', () => put('div', { contentEditable: 'true' })],
    ['a box within a shadow root', () => put('textarea', {}, put('div').attachShadow({ mode: 'open' }))],
  ])('is noticed in %s', async (_, make) => {
    await start();
    await writes(ASKS, make());
    expect(matched()).toHaveLength(1);
  });

  it('is no draft any more where it was sent or deleted before the pause', async () => {
    await start();
    edit(box, ASKS);
    await pass(1500);
    box.value = '';
    await pass(10_000);
    expect(matched()).toEqual([]);
  });

  it('is not noticed in a field of another kind, or where the page asks for a secret', async () => {
    await start();
    const password = put('input', { type: 'password' });
    for (const field of [put('input'), password]) await writes(ASKS, field);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 30));
    await writes(ASKS);
    expect(matched()).toEqual([]);
    password.remove();
    await writes(STILL_ASKS);
    expect(matched()).toHaveLength(1);
  });

  it('is told as often as it begins to ask, whatever is written, sent and left alone', async () => {
    const acts = fc.array(fc.constantFrom(ASKS, STILL_ASKS, ORDINARY, 'send'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(acts, async (written) => {
        document.body.replaceChildren();
        box = put('textarea') as HTMLTextAreaElement;
        worker.ask.mockClear();
        stop = new AbortController();
        await start();
        let asking = false;
        let begun = 0;
        for (const text of written) {
          if (text === 'send') box.value = '';
          else await writes(text);
          const asks = text === ASKS || text === STILL_ASKS;
          if (asks && !asking) begun += 1;
          asking = asks;
        }
        stop.abort();
        expect(matched().map(({ seq }) => seq)).toEqual(Array.from({ length: begun }, (_, index) => index + 1));
      }),
    );
  });

  it('is told at the next pause where the worker could not be reached', async () => {
    await start();
    worker.ask.mockRejectedValueOnce(new Error('Nobody answered.'));
    await writes(ASKS);
    await writes(STILL_ASKS);
    expect(matched()).toHaveLength(2);
    expect(stop.signal.aborted).toBe(false);
  });
});

describe('nothing is read', () => {
  /** Whether anybody looked at what stands in the box. */
  function readsIn(composer: HTMLTextAreaElement) {
    const value = vi.fn(() => ASKS);
    Object.defineProperty(composer, 'value', { get: value, configurable: true });
    return value;
  }
  const type = async () => {
    act(box, new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await pass(2000);
  };

  it('before the worker has said that drafts are noticed here', async () => {
    worker.ask.mockReturnValue(new Promise(() => {}));
    await start();
    const value = readsIn(box);
    await type();
    expect(value).not.toHaveBeenCalled();
  });

  it('while somebody is elsewhere', async () => {
    await start();
    const value = readsIn(box);
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await type();
    expect(value).not.toHaveBeenCalled();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await type();
    expect(matched()).toHaveLength(1);
  });

  it('once the extension is gone', async () => {
    await start();
    const value = readsIn(box);
    alive = false;
    await type();
    expect(value).not.toHaveBeenCalled();
    expect(stop.signal.aborted).toBe(true);
  });

  it('between a look and the next pause', async () => {
    await start();
    const value = readsIn(box);
    await type();
    const looks = value.mock.calls.length;
    expect(looks).toBe(1);
    await pass(3_600_000);
    expect(value).toHaveBeenCalledTimes(looks);
  });
});

describe('being switched off', () => {
  it.each([
    ['when the worker says so', () => hear()['bg-drafts.ask']()],
    ['when a page that was put by comes back', () => window.dispatchEvent(putBy())],
  ])('ends it all %s', async (_, cause) => {
    const added = vi.spyOn(window, 'addEventListener');
    await start();
    const listeners = [...added.mock.calls];
    expect(listeners.length).toBeGreaterThan(5);
    wanted = false;
    cause();
    await pass(0);
    expect(stop.signal.aborted).toBe(true);
    expect(listeners.filter(([, , options]) => !(options as AddEventListenerOptions).signal?.aborted)).toEqual([]);
    await writes(ASKS);
    expect(matched()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is learnt at the start, with the address that is asked about', async () => {
    wanted = false;
    await start();
    expect(asked('drafts-bg.wanted')).toEqual([{ url: 'https://chat.test/t/1' }]);
    expect(stop.signal.aborted).toBe(true);
  });

  it('is learnt with a match, where nobody could say it before', async () => {
    await start();
    wanted = false;
    await writes(ASKS);
    expect(stop.signal.aborted).toBe(true);
  });

  it('is asked again where the page has moved on, and at a path that was left out nothing is read', async () => {
    await start();
    history.pushState(null, '', '/admin');
    wanted = null;
    await writes(ASKS);
    expect(asked('drafts-bg.wanted').at(-1)).toEqual({ url: 'https://chat.test/admin' });
    await writes(STILL_ASKS);
    expect(matched()).toEqual([]);
    expect(stop.signal.aborted).toBe(false);
    history.pushState(null, '', '/t/1');
    wanted = true;
    await writes(ASKS);
    expect(matched()).toHaveLength(1);
  });

  it('is learnt where there is no worker any more', async () => {
    await start();
    wanted = undefined;
    hear()['bg-drafts.ask']();
    await pass(0);
    expect(stop.signal.aborted).toBe(true);
  });

  it('is not taken for granted while the worker cannot be reached', async () => {
    await start();
    worker.ask.mockRejectedValueOnce(new Error('Nobody answered.'));
    hear()['bg-drafts.ask']();
    await writes(ASKS);
    expect(matched()).toHaveLength(1);
  });

  function putBy(): Event {
    return Object.assign(new Event('pageshow'), { persisted: true });
  }
});

describe('what is written', () => {
  it('goes to no console', async () => {
    const methods = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir'] as const;
    const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
    await start();
    for (const text of [ASKS, ORDINARY, STILL_ASKS]) await writes(text);
    expect(matched()).toHaveLength(2);
    expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

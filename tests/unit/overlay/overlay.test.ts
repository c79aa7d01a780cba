// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay, type Overlay } from '../../../content/overlay/overlay.ts';
import type { World } from '../../../content/overlay/showing.tsx';
import type { Card } from '../../../lib/core/moments.ts';

/*
 * The life of a card in a page that lays nothing out: happy-dom has no popover, no hit test and no frame without source,
 * so they are stood in for here. What real pages do to it is tested in real browsers.
 */
const documents = new WeakMap<HTMLIFrameElement, Document>();

/** A document for each frame, as long as the frame is in the page. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  if (!frame.isConnected) return null;
  const known = documents.get(frame) ?? document.implementation.createHTMLDocument();
  documents.set(frame, known);
  return known;
}

const card = (moment: string): Card => ({
  moment,
  loop: 'feed',
  sentence: 'What are you hoping to find?',
  fact: null,
  picture: 'path',
  pass: false, note: null,
  evening: null,
  siteName: 'Instagram',
});

let stop: AbortController;
let world: World;
let overlay: Overlay;
let covered: boolean;
let alive: boolean;
let pressEscape: (() => void) | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  document.body.replaceChildren();
  covered = false;
  alive = true;
  pressEscape = null;
  stop = new AbortController();
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      return documentOf(this);
    },
  });
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  Object.assign(HTMLDialogElement.prototype, { showModal() {}, close() {} });
  Object.assign(document, { elementFromPoint: () => (covered ? document.body : hosts()[0]), fullscreenElement: null });
  world = {
    look: { layerStyles: '', cardStyles: '', title: 'Unspiral', language: 'en', direction: 'ltr', root: 'open' },
    guard: {
      arm(onEscape) {
        pressEscape = onEscape;
        return () => {
          pressEscape = null;
        };
      },
      keepRest: vi.fn(),
      lastTypedAt: () => Number.NEGATIVE_INFINITY,
    },
    onShown: vi.fn(),
    onAnswer: vi.fn(),
    help: vi.fn(() => Promise.reject(new Error('nobody there'))),
  };
  overlay = createOverlay(world, () => alive, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const hosts = () => [...document.documentElement.children].filter((element) => element.shadowRoot);
const layer = () => hosts()[0]?.shadowRoot?.querySelector('.layer');
const inside = () => hosts()[0]?.shadowRoot?.querySelector('iframe')?.contentDocument;
const buttonCalled = (name: string) =>
  [...(inside()?.querySelectorAll('button') ?? [])].find((b) => b.textContent === name);

describe('showing', () => {
  it('stands beside the body, without attributes, as a popover with the card in a frame', () => {
    overlay.show(card('a'));
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.attributes).toHaveLength(0);
    expect(layer()?.localName).toBe('div');
    expect(inside()?.querySelector('h1')?.textContent).toBe('What are you hoping to find?');
    expect(world.onShown).toHaveBeenCalledExactlyOnceWith('a', 'popover');
  });

  it('gives the frame its language and its name, and the frame is given the scheme its content has', () => {
    overlay.show(card('a'));
    const frame = hosts()[0]?.shadowRoot?.querySelector('iframe');
    expect(frame?.title).toBe('Unspiral');
    expect([inside()?.documentElement.lang, inside()?.documentElement.dir]).toEqual(['en', 'ltr']);
    expect(frame?.style.colorScheme).toMatch(/^(light|dark)$/);
    expect(inside()?.documentElement.style.colorScheme).toBe(frame?.style.colorScheme);
  });

  it('is a dialog where something fills the screen', () => {
    Object.assign(document, { fullscreenElement: document.body });
    overlay.show(card('a'));
    expect(layer()?.localName).toBe('dialog');
    expect(world.onShown).toHaveBeenCalledExactlyOnceWith('a', 'dialog');
  });

  it('falls silent where nothing brings it to the top, and says so', () => {
    covered = true;
    overlay.show(card('a'));
    expect(hosts()).toHaveLength(0);
    expect(pressEscape).toBeNull();
    expect(world.onShown).toHaveBeenCalledExactlyOnceWith('a', 'blocked');
  });

  it('is the same card when it is shown again, also after its answer', () => {
    overlay.show(card('a'));
    const host = hosts()[0];
    overlay.show(card('a'));
    expect(hosts()).toEqual([host]);
    buttonCalled('Keep going')?.click();
    overlay.show(card('a'));
    expect(hosts()).toHaveLength(0);
  });

  it('gives way to the next', () => {
    overlay.show(card('a'));
    overlay.show(card('b'));
    expect(hosts()).toHaveLength(1);
    overlay.hide({ moment: 'a' });
    expect(hosts()).toHaveLength(1);
    overlay.hide({ moment: 'b' });
    expect(hosts()).toHaveLength(0);
  });
});

describe('answering', () => {
  it('is gone before the answer is told', () => {
    vi.mocked(world.onAnswer).mockImplementation(() => expect(hosts()).toHaveLength(0));
    overlay.show(card('a'));
    buttonCalled('Leave this for now')?.click();
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'leave' });
  });

  it('answers Escape from the page by the guard', () => {
    overlay.show(card('a'));
    pressEscape?.();
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'esc' });
    expect(hosts()).toHaveLength(0);
    expect(pressEscape).toBeNull();
  });

  it('answers Escape in the frame, and keeps the rest of that press from the page', () => {
    overlay.show(card('a'));
    inside()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }));
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'esc' });
    expect(world.guard.keepRest).toHaveBeenCalledExactlyOnceWith('Escape');
  });
});

describe('going', () => {
  it('tells nothing when it is hidden, by name or whichever it is', () => {
    overlay.show(card('a'));
    overlay.hide({ moment: 'a' });
    overlay.show(card('b'));
    overlay.hide({ moment: null });
    expect(hosts()).toHaveLength(0);
    expect(world.onAnswer).not.toHaveBeenCalled();
  });

  it('goes with the signal, and nothing comes after it', () => {
    overlay.show(card('a'));
    stop.abort();
    expect(hosts()).toHaveLength(0);
    overlay.show(card('b'));
    expect(hosts()).toHaveLength(0);
  });

  it('goes when the extension is no more, and asks only while a card is up', () => {
    overlay.show(card('a'));
    alive = false;
    vi.advanceTimersByTime(1000);
    expect(hosts()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that removes it', () => {
  it('gets it back twice, then silence and a record', async () => {
    overlay.show(card('a'));
    for (const left of [1, 1, 0]) {
      const host = hosts()[0];
      host?.remove();
      await vi.waitFor(() => expect(hosts()).toHaveLength(left));
      expect(hosts()[0]).not.toBe(host);
    }
    expect(vi.mocked(world.onShown).mock.calls).toEqual([
      ['a', 'popover'],
      ['a', 'blocked'],
    ]);
  });
});

describe('the safety side', () => {
  it('fetches the list only when it is turned to, and says where there is none', async () => {
    overlay.show(card('a'));
    expect(world.help).not.toHaveBeenCalled();
    buttonCalled('This is about my safety')?.click();
    expect(world.help).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(inside()?.body.textContent).toContain('cannot be opened just now'));
  });
});

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

const card = (moment: string, form: Card['form'] = 'card'): Card => ({
  moment,
  loop: 'feed',
  form,
  sentence: 'What are you hoping to find?',
  fact: null,
  replies: [{ text: 'An answer', next: 'And then?' }],
  picture: 'path',
  door: false,
  starters: ['I’d like some time with you tonight.'],
  judged: 'neither',
  pass: false,
  note: null,
  evening: null,
  now: 1_800_000_000_000,
  siteName: 'Instagram',
});

let stop: AbortController;
let world: World;
let overlay: Overlay;
let covered: boolean;
let alive: boolean;
let pressEscape: (() => void) | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
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
    keys: {
      arm(onEscape) {
        pressEscape = onEscape;
        return () => {
          pressEscape = null;
        };
      },
      lastTypedAt: () => Number.NEGATIVE_INFINITY,
    },
    pointer: { hide: () => () => {} },
    onShown: vi.fn(),
    onAnswer: vi.fn(),
    onJudge: vi.fn(),
    ground: vi.fn(async () => [{ claim: 'It was tried.', strength: 'some' as const, source: null }]),
    help: vi.fn(() => Promise.reject(new Error('nobody there'))),
  };
  overlay = createOverlay(world, () => alive, stop.signal);
});

afterEach(() => {
  stop.abort();
  for (const host of hosts()) host.remove();
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

  it('answers Escape in the frame, and is away once that key is up', () => {
    overlay.show(card('a'));
    const frame = hosts()[0]?.shadowRoot?.querySelector('iframe')?.contentWindow;
    inside()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }));
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'esc' });
    frame?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape' }));
    expect(hosts()).toHaveLength(0);
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

describe('a page that covers it unheard', () => {
  it('is noticed within a second, and met with a dialog', () => {
    overlay.show(card('a'));
    Object.assign(document, { elementFromPoint: () => (layer()?.localName === 'dialog' ? hosts()[0] : document.body) });
    expect(layer()?.localName).toBe('div');
    vi.advanceTimersByTime(1000);
    expect(layer()?.localName).toBe('dialog');
  });

  it('is not looked at while it cannot be seen', () => {
    overlay.show(card('a'));
    covered = true;
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    vi.advanceTimersByTime(5000);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(layer()?.localName).toBe('div');
  });
});

describe('a page without a document element', () => {
  it('is met with silence and a record', () => {
    const { documentElement } = document;
    documentElement.remove();
    overlay.show(card('a'));
    document.append(documentElement);
    expect(world.onShown).toHaveBeenCalledExactlyOnceWith('a', 'blocked');
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

describe('the side about the words', () => {
  it('fetches what they rest on when it is turned to, and tells what is said of them', async () => {
    overlay.show(card('a'));
    expect(world.ground).not.toHaveBeenCalled();
    buttonCalled('About these words')?.click();
    expect(world.ground).toHaveBeenCalledExactlyOnceWith('a');
    await vi.waitFor(() => expect(inside()?.body.textContent).toContain('It was tried.'));
    buttonCalled('Not this one')?.click();
    expect(world.onJudge).toHaveBeenCalledExactlyOnceWith('a', 'not-this-one');
    expect(buttonCalled('Not this one')?.getAttribute('aria-pressed')).toBe('true');
    expect(hosts()).toHaveLength(1);
  });
});

describe('a reply', () => {
  it('changes the sentence, is read out and told to nobody; the way back from another side keeps it', () => {
    overlay.show(card('a'));
    buttonCalled('An answer')?.click();
    expect(inside()?.querySelector('#said')?.textContent).toBe('And then?');
    expect(inside()?.querySelector('[aria-live]')?.textContent).toBe('And then?');
    buttonCalled('About these words')?.click();
    buttonCalled('Back')?.click();
    expect(inside()?.querySelector('#said')?.textContent).toBe('And then?');
    expect(world.onAnswer).not.toHaveBeenCalled();
  });
});

describe('a line at the edge', () => {
  const LINE = '[aria-haspopup=dialog]';
  const opener = () => inside()?.querySelector<HTMLElement>(LINE);
  const move = (type: string) => inside()?.querySelector('.pill')?.dispatchEvent(new MouseEvent(type));

  it('is read out politely, leaves Escape to the page and the focus where it is', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    overlay.show(card('a', 'pill'));
    expect(document.activeElement).toBe(field);
    expect(pressEscape).toBeNull();
    expect(inside()?.querySelector('[role=dialog]')).toBeNull();
    vi.advanceTimersByTime(200);
    expect(inside()?.querySelector('[role=status]')?.textContent).toBe('What are you hoping to find?');
    expect(world.onShown).toHaveBeenCalledExactlyOnceWith('a', 'popover');
  });

  it('goes by itself, unanswered', () => {
    overlay.show(card('a', 'pill'));
    vi.advanceTimersByTime(11_999);
    expect(hosts()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(hosts()).toHaveLength(0);
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'unanswered' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays while the pointer is over it, and as long again after', () => {
    overlay.show(card('a', 'pill'));
    vi.advanceTimersByTime(11_000);
    move('mouseenter');
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toHaveLength(1);
    move('mouseleave');
    vi.advanceTimersByTime(11_999);
    expect(hosts()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(hosts()).toHaveLength(0);
  });

  it('becomes the whole card of the same moment when it is pressed, and then stays', () => {
    overlay.show(card('a', 'pill'));
    opener()?.click();
    expect(hosts()).toHaveLength(1);
    expect(inside()?.querySelector('[role=dialog] h1')?.textContent).toBe('What are you hoping to find?');
    expect(pressEscape).not.toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toHaveLength(1);
    expect(world.onAnswer).not.toHaveBeenCalled();
    expect(world.onShown).toHaveBeenCalledOnce();
    buttonCalled('Keep going')?.click();
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'keep' });
  });

  it.each([
    ['Leave', 'leave'],
    ['', 'esc'],
  ] as const)('answers "%s" with %s', (name, choice) => {
    overlay.show(card('a', 'pill'));
    buttonCalled(name)?.click();
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice });
    vi.advanceTimersByTime(60_000);
    expect(world.onAnswer).toHaveBeenCalledOnce();
  });

  it('is silent where something fills the screen, and takes nothing from it', () => {
    Object.assign(document, { fullscreenElement: document.body });
    overlay.show(card('a', 'pill'));
    expect(hosts()).toHaveLength(0);
    expect(world.onShown).toHaveBeenCalledExactlyOnceWith('a', 'blocked');
  });

  it('goes without a fight when something covers it', () => {
    overlay.show(card('a', 'pill'));
    covered = true;
    vi.advanceTimersByTime(1000);
    expect(hosts()).toHaveLength(0);
    expect(layer()).toBeUndefined();
  });
});

describe('a line beside a composer', () => {
  let box: HTMLTextAreaElement;

  beforeEach(() => {
    document.hasFocus = () => true;
    box = document.createElement('textarea');
    const other = document.createElement('button');
    document.body.append(box, other);
    box.value = 'are you mad at me';
    box.focus();
    overlay.show(card('a', 'chip'));
  });

  it.each([
    ['I’ll send it', 'keep'],
    ['Leave it here for now', 'set-aside'],
    ['', 'esc'],
  ] as const)('answers "%s" with %s, and the draft is as it was', (name, choice) => {
    buttonCalled(name)?.click();
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice });
    expect([box.value, document.activeElement]).toEqual(['are you mad at me', box]);
  });

  it('takes no focus, goes with Escape, and not by itself', () => {
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toHaveLength(1);
    expect(document.activeElement).toBe(box);
    pressEscape?.();
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'esc' });
  });

  it('goes when the draft was emptied', () => {
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(hosts()).toHaveLength(0);
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'unanswered' });
  });

  it('goes when the page emptied it unheard, as it does after sending', () => {
    box.value = '';
    vi.advanceTimersByTime(1000);
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'unanswered' });
  });

  it('stays while the person writes on, and goes when they leave the composer', () => {
    box.value += '?';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    vi.advanceTimersByTime(5000);
    expect(hosts()).toHaveLength(1);
    document.querySelector<HTMLElement>('body > button')?.focus();
    vi.advanceTimersByTime(1);
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'unanswered' });
  });

  it('stays while the person tabs towards it, and goes with the next thing they do elsewhere', () => {
    const other = document.querySelector<HTMLElement>('body > button');
    const key = (type: string, key: string) => window.dispatchEvent(new KeyboardEvent(type, { key }));
    key('keydown', 'Shift');
    key('keydown', 'Tab');
    other?.focus();
    key('keyup', 'Tab');
    vi.advanceTimersByTime(5000);
    expect(hosts()).toHaveLength(1);
    key('keydown', 'Enter');
    key('keyup', 'Enter');
    vi.advanceTimersByTime(1);
    expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'unanswered' });
  });

  it('opens beginnings, copies one when it is pressed, says so, and puts nothing into the composer', async () => {
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    buttonCalled('Say what I need')?.click();
    buttonCalled('I’d like some time with you tonight.')?.click();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('I’d like some time with you tonight.');
    await vi.waitFor(() => expect(inside()?.querySelector('.starter b')?.textContent).toBe('Copied'));
    expect(inside()?.querySelector('[role=status]')?.textContent).toContain('Copied');
    expect(box.value).toBe('are you mad at me');
    expect(world.onAnswer).not.toHaveBeenCalled();
    buttonCalled('Back')?.click();
    expect(buttonCalled('Leave it here for now')).toBeDefined();
  });

  it('says so where nothing can be copied', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const frame = inside();
    if (frame) frame.execCommand = () => false;
    buttonCalled('Say what I need')?.click();
    buttonCalled('I’d like some time with you tonight.')?.click();
    await vi.waitFor(() => expect(inside()?.querySelector('.starter b')?.textContent).toContain('does not allow'));
  });

  it('becomes the whole card on request', () => {
    buttonCalled('More')?.click();
    expect(inside()?.querySelector('[role=dialog]')).not.toBeNull();
    expect(buttonCalled('This is about my safety')).toBeDefined();
    box.value = '';
    vi.advanceTimersByTime(5000);
    expect(hosts()).toHaveLength(1);
  });
});

it('is a line at the edge where no composer is known, and then goes by itself', () => {
  overlay.show(card('a', 'chip'));
  vi.advanceTimersByTime(12_000);
  expect(world.onAnswer).toHaveBeenCalledExactlyOnceWith('a', { choice: 'unanswered' });
});

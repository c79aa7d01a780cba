import { render, type VNode } from 'preact';
import { follow } from './follow.ts';
import { listenToKeys, onceReleased } from './frame-keys.ts';
import {
  colour,
  fitContent,
  furnish,
  isOnTop,
  type Layer,
  type Look,
  lowerLayer,
  raiseLayer,
  type Shape,
} from './layer.ts';
import type { Form } from './presence.ts';
import { type Happenings, watchFrame, watchPage } from './watch.ts';

/** What a stage needs: how it looks, what is played on it, and whom to tell what befalls it. */
export interface Play extends Happenings {
  look: Look;
  /** The whole card, or a line. */
  form: Shape;
  /** What a line beside a composer stands beside; null where there is no such thing. */
  beside: Element | null;
  /** A line at the upper edge: where messages are written the lower one is taken. */
  above: boolean;
  /** Keeps from the page what the pointer does over an element, until what it gives back is called. */
  hide: (host: Element) => () => void;
  view: () => VNode;
  /** The person pressed Escape in it. */
  onEscape: () => void;
}

/** One layer over the page with the card in it, from raising to taking down. Another form means another stage. */
export class Stage {
  #form: Form;
  #play: Play;
  #layer: Layer;
  #stop = new AbortController();
  #keyDown: () => string | null = () => null;
  /** Makes the frame as large as what is in it, and puts it where it belongs. */
  #fit: () => void;

  constructor(form: Form, play: Play) {
    this.#form = form;
    this.#play = play;
    this.#layer = raiseLayer(form, play.form, play.look);
    this.#layer.surface.classList.toggle('above', play.above);
    this.#fit = this.#fitting();
    this.#stop.signal.addEventListener('abort', play.hide(this.#layer.host));
    this.#fill();
    this.#attend();
  }

  /** What stands in the page, which is where the focus is while it is in the card. */
  get host(): Element {
    return this.#layer.host;
  }

  get document(): Document | null {
    return this.#layer.frame.contentDocument;
  }

  isOnTop(): boolean {
    return isOnTop(this.#layer);
  }

  hasFocus(): boolean {
    return document.activeElement === this.#layer.host;
  }

  /** Lets the card come softly, the first time. */
  arrive(): void {
    this.#layer.surface.classList.add('arriving');
  }

  /** To the card itself, not to a button: nothing is to be pressed by somebody who was about to press something else. */
  takeFocus(): void {
    this.#layer.frame.contentWindow?.focus();
    (this.#content() as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  redraw(): void {
    const body = this.#layer.frame.contentDocument?.body;
    if (!body) return;
    render(this.#play.view(), body);
    this.#fit();
  }

  /** Puts it where it belongs: a page can move what it stands beside without anything being heard. */
  settle(): void {
    this.#fit();
  }

  takeDown(): void {
    this.#strike();
    lowerLayer(this.#layer);
  }

  /**
   * Takes the card away for good. While a key is down in it, only from the eye: were its frame gone, the page would hear
   * the key's repeats and its release. `giveBack` is called where the card had the focus.
   */
  leave(giveBack: () => void): void {
    const held = this.#keyDown();
    this.#strike();
    const goAway = () => {
      const focused = this.hasFocus();
      lowerLayer(this.#layer);
      if (focused) giveBack();
    };
    if (held) onceReleased(held, this.#layer, goAway);
    else goAway();
  }

  /** Ends all watching and empties the frame. */
  #strike(): void {
    this.#stop.abort();
    const body = this.#layer.frame.contentDocument?.body;
    if (body) render(null, body);
  }

  #fitting(): () => void {
    if (this.#play.form === 'chip') return follow(this.#layer, this.#play.beside, this.#stop.signal);
    return () => fitContent(this.#layer, this.#play.form);
  }

  #content(): Element | undefined {
    return this.#layer.frame.contentDocument?.body.firstElementChild ?? undefined;
  }

  /** Makes the frame's document the card's. */
  #fill(): void {
    const inside = this.#layer.frame.contentDocument;
    if (!inside) return;
    const { signal } = this.#stop;
    furnish(inside, this.#play.look);
    colour(this.#layer, darkness().matches ? 'dark' : 'light');
    const keys = { ...this.#play, onLeave: () => this.#play.onPerson('page'), round: this.#form === 'dialog' };
    this.#keyDown = listenToKeys(inside, keys, signal);
    watchFrame(this.#layer, this.#play, signal);
    this.redraw();
    this.#follow();
  }

  /** The frame's height follows its content, which grows and shrinks with the side, the country and the width. */
  #follow(): void {
    const content = this.#content();
    if (!content) return;
    const observer = new ResizeObserver(() => this.#fit());
    observer.observe(content);
    this.#stop.signal.addEventListener('abort', () => observer.disconnect());
  }

  #attend(): void {
    const { signal } = this.#stop;
    const { frame, surface } = this.#layer;
    const body = frame.contentDocument?.body;
    watchPage(this.#layer, this.#play, signal);
    // Some Firefoxes put a new document in the place of the first once the empty frame has "loaded".
    frame.addEventListener('load', () => body !== frame.contentDocument?.body && this.#refill(), { signal });
    // What there is room for is known anew with the window, also when its content is as it was.
    window.addEventListener('resize', () => this.#fit(), { passive: true, signal });
    darkness().addEventListener('change', ({ matches }) => colour(this.#layer, matches ? 'dark' : 'light'), { signal });
    // Escape beside the frame reaches the dialog; the browser may close it without asking first.
    surface.addEventListener('cancel', (event) => this.#onCancel(event), { signal });
    surface.addEventListener('close', () => this.#play.onEscape(), { signal });
    // Pressing beside the card must not take the focus from it; in the popover such a press is the page's.
    surface.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  }

  #refill(): void {
    const focused = this.hasFocus();
    this.#fill();
    if (focused) this.takeFocus();
  }

  #onCancel(event: Event): void {
    event.preventDefault();
    this.#play.onEscape();
  }
}

function darkness(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

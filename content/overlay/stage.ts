import { render, type VNode } from 'preact';
import { listenToKeys } from './frame-keys.ts';
import { colour, fitHeight, furnish, isOnTop, type Layer, type Look, lowerLayer, raiseLayer } from './layer.ts';
import type { Form } from './presence.ts';
import { type Happenings, watchFrame, watchPage } from './watch.ts';

/** What a stage needs: how it looks, what is played on it, and whom to tell what befalls it. */
export interface Play extends Happenings {
  look: Look;
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

  constructor(form: Form, play: Play) {
    this.#form = form;
    this.#play = play;
    this.#layer = raiseLayer(form, play.look);
    this.#fill();
    this.#attend();
  }

  isOnTop(): boolean {
    return isOnTop(this.#layer);
  }

  hasFocus(): boolean {
    return document.activeElement === this.#layer.host;
  }

  /** Which key is down in the card at this moment, by its code. */
  keyDown(): string | null {
    return this.#keyDown();
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
    fitHeight(this.#layer);
  }

  takeDown(): void {
    this.#stop.abort();
    const body = this.#layer.frame.contentDocument?.body;
    if (body) render(null, body);
    lowerLayer(this.#layer);
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
    const observer = new ResizeObserver(() => fitHeight(this.#layer));
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

import type { Answer, Card } from '../../lib/core/moments.ts';
import { isSecret } from '../sensor/busy.ts';
import type { KeyGuard } from '../sensor/key-guard.ts';
import type { PointerGuard } from '../sensor/pointer-guard.ts';
import { attentionIn, deepActive, giveBack, mayTakeFocus } from './attention.ts';
import { composerIn, watchDraft } from './composer.ts';
import { copy } from './copy.ts';
import { Face, type Library } from './face.tsx';
import type { Look } from './layer.ts';
import { type Patience, wait } from './patience.ts';
import { begin, onCovered, onRemoved, onStolen, type Presence, type Surroundings } from './presence.ts';
import { type Play, Stage } from './stage.ts';

/** A screen reader hears a change of a live region, not what was in it from the start, ms. */
const SPEAK_AFTER_MS = 200;

/** What a card needs of the world around it. */
export interface World extends Library {
  look: Look;
  keys: KeyGuard;
  pointer: PointerGuard;
  onShown: (moment: string, how: 'popover' | 'dialog' | 'blocked') => void;
  onAnswer: (moment: string, answer: Answer) => void;
}

/**
 * One card in the page, from its arrival to its going: the whole card, or a line that takes nothing from the page, not
 * even the focus, and may become the card.
 */
export class Showing {
  readonly moment: string;
  #card: Card;
  #world: World;
  #onGone: () => void;
  #presence: Presence = begin(surroundings());
  #before = deepActive(document);
  #wantsFocus: boolean;
  #stage: Stage | null = null;
  #disarm: () => void = () => {};
  #form: Card['form'];
  #face: Face;
  /** Where a line beside a composer stands. */
  #composer: Element | null = null;
  #patience: Patience | null = null;
  #watch = new AbortController();
  #look: () => void = () => {};

  /** `onGone` is called once the card is away, for whatever reason. */
  constructor(card: Card, world: World, onGone: () => void) {
    this.moment = card.moment;
    this.#card = card;
    this.#world = world;
    this.#onGone = onGone;
    this.#form = card.form;
    this.#wantsFocus =
      card.form === 'card' && mayTakeFocus(attentionIn(document, world.keys.lastTypedAt(), performance.now()));
    this.#face = new Face(card, world, {
      onAnswer: (answer) => this.#answer(answer),
      onOpen: () => this.#openCard(),
      onStay: (stays) => this.#patience?.stay(stays),
      copy: (text) => copy(text, this.#stage?.document ?? document),
      redraw: () => this.#stage?.redraw(),
      takeFocus: () => this.#stage?.takeFocus(),
    });
  }

  /** Shows the card and tells how it went. */
  open(): void {
    // Over what takes the whole window a line could not be answered, and it is no reason to take that away.
    if (this.#form !== 'card' && this.#presence.form === 'dialog') return this.#become('silent');
    // A line that goes by itself takes no key from the page.
    if (this.#form !== 'pill') this.#arm();
    if (this.#form === 'chip') this.#composer = composerIn(document);
    this.#raise();
    if (!this.#stage) return;
    this.#stage.arrive();
    this.#wait();
    if (!this.#wantsFocus) setTimeout(() => this.#face.speak(), SPEAK_AFTER_MS);
    this.#world.onShown(this.moment, this.#presence.form);
  }

  /** Takes the card away at once; the person is then where they were. */
  close(): void {
    this.#disarm();
    this.#endWaiting();
    this.#stage?.leave(() => giveBack(this.#before));
    this.#stage = null;
    this.#onGone();
  }

  /** Looks whether the card is still what is seen in its place: a page can cover it without anything being heard. */
  check(): void {
    this.#look();
    this.#stage?.settle();
    if (this.#stage && document.visibilityState === 'visible' && !this.#stage.isOnTop()) this.#onCovered();
  }

  #arm(): void {
    this.#disarm = this.#world.keys.arm(() => this.#answer({ choice: 'esc' }));
  }

  /** A line at the edge goes by itself, one beside a draft goes with the draft. */
  #wait(): void {
    const over = () => this.#answer({ choice: 'unanswered' });
    if (this.#form === 'card') return;
    const composer = this.#composer;
    if (!composer || deepActive(document) !== composer) this.#patience = wait(over);
    else this.#look = watchDraft(composer, () => this.#stage?.host ?? null, over, this.#watch.signal);
  }

  #endWaiting(): void {
    this.#patience?.end();
    this.#watch.abort();
    this.#look = () => {};
  }

  /** The line becomes the whole card of the same moment, because somebody asked for it. */
  #openCard(): void {
    this.#endWaiting();
    this.#disarm();
    this.#arm();
    this.#form = 'card';
    this.#wantsFocus = true;
    if (!this.#stage?.hasFocus()) this.#before = deepActive(document);
    this.#lower();
    this.#raise();
    this.#stage?.arrive();
  }

  #answer(answer: Answer): void {
    // What was heard while it went is no second answer.
    if (!this.#stage) return;
    this.close();
    this.#world.onAnswer(this.moment, answer);
  }

  #raise(): void {
    // A page that is being written anew has no element to stand in.
    if (!document.documentElement) return this.#become('silent');
    const stage = new Stage(this.#presence.form, this.#play());
    this.#stage = stage;
    if (this.#wantsFocus || this.#presence.form === 'dialog') stage.takeFocus();
    if (this.#stage === stage && !stage.isOnTop()) this.#onCovered();
  }

  #lower(): void {
    this.#stage?.takeDown();
    this.#stage = null;
  }

  /** Goes on in another way, or not at all. */
  #become(next: Presence | 'silent'): void {
    if (next === 'silent') {
      this.close();
      this.#world.onShown(this.moment, 'blocked');
    } else {
      this.#presence = next;
      this.#lower();
      this.#raise();
    }
  }

  #play(): Play {
    return {
      look: this.#world.look,
      form: this.#form,
      beside: this.#composer,
      above: this.#card.loop === 'messages',
      hide: (host) => this.#world.pointer.hide(host),
      view: () => this.#face.view(this.#form, this.#presence.form === 'dialog'),
      onEscape: () => this.#answer({ choice: 'esc' }),
      onCovered: () => this.#onCovered(),
      onRemoved: () => this.#become(onRemoved(this.#presence)),
      onStolen: () => this.#onStolen(),
      onPerson: (where) => {
        this.#wantsFocus = this.#form === 'card' && where === 'card';
      },
    };
  }

  #onCovered(): void {
    this.#become(this.#form === 'card' ? onCovered(this.#presence) : 'silent');
  }

  #onStolen(): void {
    // A page that asks for a secret is left alone, and the card is about to be taken away.
    if (!this.#wantsFocus || !this.#stage || isSecret(deepActive(document))) return;
    // What took the focus may lie over the card, unheard: a dialog within a shadow root of the page.
    if (!this.#stage.isOnTop() || this.#presence.form === 'dialog') return this.#onCovered();
    const next = onStolen(this.#presence, performance.now());
    // Where the page wants the focus is where it goes once the card is away.
    if (document.activeElement !== document.body) this.#before = deepActive(document);
    if (next.form === 'dialog') return this.#become(next);
    this.#presence = next;
    this.#stage.takeFocus();
  }
}

function surroundings(): Surroundings {
  return { modal: document.querySelector(':modal') !== null, fullscreen: document.fullscreenElement !== null };
}

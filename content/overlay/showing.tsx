import { CardView, type Side } from '../../components/card/card.tsx';
import type { Answer, Card } from '../../lib/core/moments.ts';
import type { HelpText } from '../../lib/messages/messages.ts';
import type { KeyGuard } from '../sensor/key-guard.ts';
import { attentionIn, deepActive, giveBack, mayTakeFocus } from './attention.ts';
import type { Look } from './layer.ts';
import { begin, onCovered, onRemoved, onStolen, type Presence, type Surroundings } from './presence.ts';
import { type Play, Stage } from './stage.ts';

/** A screen reader hears a change of a live region, not what was in it from the start, ms. */
const SPEAK_AFTER_MS = 200;

/** What a card needs of the world around it. */
export interface World {
  look: Look;
  guard: KeyGuard;
  onShown: (moment: string, how: 'popover' | 'dialog' | 'blocked') => void;
  onAnswer: (moment: string, answer: Answer) => void;
  help: () => Promise<HelpText>;
}

/** One card in the page, from its arrival to its going. */
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
  #side: Side = 'question';
  #help: HelpText | null | 'missing' = null;
  #spoken = '';

  /** `onGone` is called once the card is away, for whatever reason. */
  constructor(card: Card, world: World, onGone: () => void) {
    this.moment = card.moment;
    this.#card = card;
    this.#world = world;
    this.#onGone = onGone;
    this.#wantsFocus = mayTakeFocus(attentionIn(document, world.guard.lastTypedAt(), performance.now()));
  }

  /** Shows the card and tells how it went. */
  open(): void {
    this.#disarm = this.#world.guard.arm(() => this.#answer({ choice: 'esc' }));
    this.#raise();
    if (!this.#stage) return;
    this.#stage.arrive();
    if (!this.#wantsFocus) setTimeout(() => this.#speak(), SPEAK_AFTER_MS);
    this.#world.onShown(this.moment, this.#presence.form);
  }

  /** Takes the card away at once; the person is then where they were. */
  close(): void {
    const focused = this.#stage?.hasFocus();
    this.#disarm();
    this.#lower();
    if (focused) giveBack(this.#before);
    this.#onGone();
  }

  #answer(answer: Answer): void {
    const key = this.#stage?.keyDown();
    if (key) this.#world.guard.keepRest(key);
    this.close();
    this.#world.onAnswer(this.moment, answer);
  }

  #raise(): void {
    const stage = new Stage(this.#presence.form, this.#play());
    this.#stage = stage;
    if (this.#wantsFocus || this.#presence.form === 'dialog') stage.takeFocus();
    if (this.#stage === stage && !stage.isOnTop()) this.#become(onCovered(this.#presence));
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
      view: () => this.#view(),
      onEscape: () => this.#answer({ choice: 'esc' }),
      onCovered: () => this.#become(onCovered(this.#presence)),
      onRemoved: () => this.#become(onRemoved(this.#presence)),
      onStolen: () => this.#onStolen(),
      onPerson: (where) => {
        this.#wantsFocus = where === 'card';
      },
    };
  }

  #onStolen(): void {
    if (!this.#wantsFocus || !this.#stage) return;
    // What took the focus may lie over the card, unheard: a dialog within a shadow root of the page.
    if (!this.#stage.isOnTop() || this.#presence.form === 'dialog') return this.#become(onCovered(this.#presence));
    const next = onStolen(this.#presence, performance.now());
    if (next.form === 'dialog') return this.#become(next);
    this.#presence = next;
    this.#stage.takeFocus();
  }

  #view() {
    return (
      <CardView
        card={this.#card}
        side={this.#side}
        help={this.#help}
        modal={this.#presence.form === 'dialog'}
        spoken={this.#spoken}
        onAnswer={(answer) => this.#answer(answer)}
        onTurn={(side) => this.#turn(side)}
      />
    );
  }

  #speak(): void {
    this.#spoken = this.#card.sentence;
    this.#stage?.redraw();
  }

  #turn(side: Side): void {
    this.#side = side;
    this.#stage?.redraw();
    if (side === 'question') this.#stage?.takeFocus();
    else if (this.#help === null || this.#help === 'missing') this.#fetchHelp();
  }

  /** Only when it is asked for: the lines are many, and most cards never need them. */
  async #fetchHelp(): Promise<void> {
    this.#help = null;
    // A worker that is being replaced answers nothing at all.
    this.#help = (await this.#world.help().catch(() => null)) ?? 'missing';
    this.#stage?.redraw();
  }
}

function surroundings(): Surroundings {
  return { modal: document.querySelector(':modal') !== null, fullscreen: document.fullscreenElement !== null };
}

import { CardView, type Side } from '../../components/card/card.tsx';
import { Chip, type Copied } from '../../components/card/chip.tsx';
import { Pill } from '../../components/card/pill.tsx';
import type { Answer, Card, Ground, Judgement } from '../../lib/core/moments.ts';
import type { HelpText } from '../../lib/messages/messages.ts';

/** What a face asks of the world behind the page. */
export interface Library {
  help: () => Promise<HelpText>;
  ground: (moment: string) => Promise<Ground>;
  onJudge: (moment: string, judgement: Judgement) => void;
}

/** What a face asks of the stage it is on. */
export interface Prompter {
  onAnswer: (answer: Answer) => void;
  /** The line becomes the whole card. */
  onOpen: () => void;
  onStay: (stays: boolean) => void;
  copy: (text: string) => Promise<boolean>;
  redraw: () => void;
  /** The front of the card is up again, and the link that led back has gone. */
  takeFocus: () => void;
}

/** What a card shows now: which side, and what was tapped on it. It outlives the stages it is played on. */
export class Face {
  #card: Card;
  #library: Library;
  #prompter: Prompter;
  #side: Side = 'question';
  #reply: number | null = null;
  #judged: Judgement | null;
  #help: HelpText | null | 'missing' = null;
  #ground: Ground | null | 'missing' = null;
  #starters = false;
  #copied: Copied | null = null;
  #spoken = '';
  /** From the browser's clock to the worker's, ms. */
  #ahead: number;

  constructor(card: Card, library: Library, prompter: Prompter) {
    this.#card = card;
    this.#library = library;
    this.#prompter = prompter;
    this.#judged = card.judged;
    this.#ahead = card.now - Date.now();
  }

  /** What is read out to somebody who is busy elsewhere in the page; nothing, once the card has the focus. */
  speak(words = this.#card.sentence): void {
    this.#spoken = words;
    this.#prompter.redraw();
  }

  /** The view for a form; `modal` where the rest of the page is out of reach. */
  view(form: Card['form'], modal: boolean) {
    const card = this.#card;
    const spoken = this.#spoken;
    if (form === 'pill') return <Pill card={card} spoken={spoken} {...this.#prompter} />;
    if (form === 'chip') return this.#chip();
    return (
      <CardView
        card={card}
        side={this.#side}
        reply={this.#reply}
        judged={this.#judged}
        help={this.#help}
        ground={this.#ground}
        modal={modal}
        spoken={spoken}
        now={() => Date.now() + this.#ahead}
        onAnswer={this.#prompter.onAnswer}
        onReply={(reply) => this.#replied(reply)}
        onJudge={(judgement) => this.#judge(judgement)}
        onTurn={(side) => this.#turn(side)}
      />
    );
  }

  #chip() {
    return (
      <Chip
        card={this.#card}
        starters={this.#starters}
        copied={this.#copied}
        spoken={this.#spoken}
        {...this.#prompter}
        onStarters={(open) => this.#openStarters(open)}
        onCopy={(text) => void this.#copy(text)}
      />
    );
  }

  #replied(reply: number | null): void {
    this.#reply = reply;
    this.speak((reply === null ? null : this.#card.replies[reply]?.next) ?? this.#card.sentence);
  }

  #judge(judgement: Judgement): void {
    this.#judged = judgement;
    this.#library.onJudge(this.#card.moment, judgement);
    this.#prompter.redraw();
  }

  #turn(side: Side): void {
    this.#side = side;
    this.#spoken = '';
    this.#prompter.redraw();
    if (side === 'question') this.#prompter.takeFocus();
    if (side === 'safety' && !isThere(this.#help)) void this.#fetchHelp();
    if (side === 'words' && !isThere(this.#ground)) void this.#fetchGround();
  }

  #openStarters(open: boolean): void {
    this.#starters = open;
    this.#copied = null;
    this.#prompter.redraw();
  }

  async #copy(text: string): Promise<void> {
    this.#copied = { text, done: await this.#prompter.copy(text) };
    this.#prompter.redraw();
  }

  /** Only when it is asked for: the lines are many, and most cards never need them. */
  async #fetchHelp(): Promise<void> {
    this.#help = null;
    // A worker that is being replaced answers nothing at all.
    this.#help = (await this.#library.help().catch(() => null)) ?? 'missing';
    this.#prompter.redraw();
  }

  async #fetchGround(): Promise<void> {
    this.#ground = null;
    this.#ground = (await this.#library.ground(this.#card.moment).catch(() => null)) ?? 'missing';
    this.#prompter.redraw();
  }
}

function isThere(fetched: unknown): boolean {
  return fetched !== null && fetched !== 'missing';
}

import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { type CardProps, CardView } from '../../components/card/card.tsx';
import { Chip, type ChipProps } from '../../components/card/chip.tsx';
import { Pill } from '../../components/card/pill.tsx';
import { helpText } from '../../content/help/index.ts';
import { FAMILIES } from '../../content/nudges/index.ts';
import type { Form, NudgeLoop, Wording } from '../../content/nudges/nudge.ts';
import { cardFor, groundOf } from '../../lib/background/card-for.ts';
import type { Because, Note } from '../../lib/core/moments.ts';
import type { Moment } from '../../lib/core/records.ts';
import { DEFAULTS } from '../../lib/core/settings.ts';

/** Every form as it is drawn in a page, as HTML: rendered by the components themselves, with words of real families. */

const MINUTE = 60_000;
/** A quarter past two in the afternoon. */
const NOW = new Date(2026, 10, 23, 14, 15).getTime();
const SETTINGS = { ...DEFAULTS, timeZone: 'UTC' };

/** What led to a card of each kind. */
const BECAUSE: Readonly<Record<NudgeLoop | 'asks' | 'over', Because>> = {
  messages: { loop: 'messages', look: 4, withinMs: 28 * MINUTE },
  feed: { loop: 'feed', feedMs: 12 * MINUTE, screens: 40 },
  profile: { loop: 'profile', visit: 3, withinMs: 170 * MINUTE },
  draft: { loop: 'draft', asks: 2, withinMs: 170 * MINUTE },
  asks: { loop: 'door' },
  over: { loop: 'intention', minutes: 10, feedMs: 10 * MINUTE, screens: 31 },
};

function momentOf(family: string, { id, loop, door }: Pick<Wording, 'id' | 'loop' | 'door'>, form: Form): Moment {
  const site = loop === 'messages' || loop === 'draft' ? 'whatsapp' : 'instagram';
  return {
    id: 'shown',
    at: NOW,
    day: '2026-11-23',
    site,
    loop,
    target: `${loop}:${site}` as Moment['target'],
    family,
    variant: id,
    form,
    arm: 'show',
    probability: 1,
    because: BECAUSE[door ?? loop],
  };
}

/** A wording by its name among all. */
function named(name: string, form: Form, note: Note | null = null) {
  const [family = '', id = ''] = name.split('/');
  const wording = FAMILIES.find((each) => each.id === family)?.wordings.find((each) => each.id === id);
  if (!wording) throw new Error(`There is no wording "${name}".`);
  const moment = momentOf(family, wording, form);
  return { card: cardFor({ moment, note }, SETTINGS, NOW), ground: groundOf(moment, SETTINGS) };
}

function nothing(): void {}

/** Draws something and presses buttons of it. @returns its HTML. */
function drawn(view: ComponentChildren, press: readonly string[] = []): string {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(view, root));
  for (const name of press) {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`There is no button "${name}".`);
    act(() => button.click());
  }
  // What was typed into a field is no attribute of it.
  for (const field of root.querySelectorAll('input')) field.setAttribute('value', field.value);
  return root.innerHTML;
}

function card(name: string, change: Partial<CardProps> = {}, press: readonly string[] = [], note: Note | null = null) {
  const { card: told, ground } = named(name, 'card', note);
  return drawn(
    <CardView
      card={told}
      side="question"
      reply={null}
      judged={told.judged}
      help={helpText(['en-GB'])}
      ground={ground}
      modal={false}
      spoken=""
      now={() => NOW}
      onAnswer={nothing}
      onReply={nothing}
      onJudge={nothing}
      onTurn={nothing}
      {...change}
    />,
    press,
  );
}

function promise(): string {
  const { card: told } = named('notice/nth-look', 'card');
  const because: Because = { loop: 'promise', until: NOW + 45 * MINUTE };
  const moment = { ...momentOf('promise', { id: 'promise', loop: 'messages' }, 'card'), because };
  const shown = cardFor({ moment, note: null }, SETTINGS, NOW);
  return card('notice/nth-look', { card: { ...told, ...shown }, judged: null, ground: [] });
}

function pill(name: string): string {
  const { card: told } = named(name, 'pill');
  return drawn(<Pill card={told} spoken="" onOpen={nothing} onStay={nothing} onAnswer={nothing} />);
}

function chip(name: string, change: Partial<ChipProps> = {}): string {
  const { card: told } = named(name, 'chip');
  return drawn(
    <Chip
      card={told}
      starters={false}
      copied={null}
      spoken=""
      onOpen={nothing}
      onStarters={nothing}
      onCopy={nothing}
      onAnswer={nothing}
      {...change}
    />,
  );
}

/** One form in one state. */
export interface FaceShown {
  what: string;
  form: Form;
  html: string;
}

/** Every form and every side of it. */
export function faces(): readonly FaceShown[] {
  const [family] = FAMILIES.flatMap(({ starters }) => starters ?? []);
  const cards: readonly [string, string][] = [
    ['Card, messages', card('notice/nth-look')],
    ['Card, a feed', card('filtered-reality/outside-the-frame')],
    ['Card with replies', card('intention/hoping-to-find')],
    ['A reply was tapped', card('intention/hoping-to-find', { reply: 1 })],
    ['At the door', card('intention/brings-you-here')],
    ['At the door, minutes of one’s own', card('intention/like-from-site', { reply: 0 }, ['…'])],
    ['The minutes are up', card('intention/time-you-chose')],
    ['Later, at a time', card('waiting/allowed', {}, ['at…'])],
    ['Back before a time one chose', promise()],
    ['What a card says about cards', card('connection/place-for-it', {}, [], 'rotation')],
    ['About these words', card('intention/hoping-to-find', { side: 'words' })],
    ['About these words: kept', card('waiting/allowed', { side: 'words', judged: 'keep-this-one' })],
    ['About my safety', card('notice/nth-look', { side: 'safety' })],
  ];
  const lines: readonly [string, Form, string][] = [
    ['A line at the edge, messages', 'pill', pill('notice/nth-look')],
    ['A line at the edge, a feed', 'pill', pill('notice/so-far')],
    ['A long one', 'pill', pill('connection/five-minutes-close')],
    ['Beside a draft', 'chip', chip('connection/what-you-need')],
    [
      'A beginning was copied',
      'chip',
      chip('connection/friend-first', { starters: true, copied: { text: family ?? '', done: true } }),
    ],
  ];
  return [
    ...cards.map(([what, html]): FaceShown => ({ what, form: 'card', html })),
    ...lines.map(([what, form, html]): FaceShown => ({ what, form, html })),
  ];
}

/** What a family says in one form. */
export interface Said {
  form: Form;
  family: string;
  sentences: readonly { loop: NudgeLoop; text: string; fact: string | null; replies: readonly string[] }[];
}

/** Every wording of every family under each form it can come in, filled with counts. */
export function said(): readonly Said[] {
  return (['card', 'pill', 'chip'] as const).flatMap((form) =>
    FAMILIES.filter(({ forms }) => forms.includes(form)).map(({ id: family, wordings }) => ({
      form,
      family,
      sentences: wordings.filter((wording) => fits(wording, form)).map((wording) => sentenceOf(family, wording, form)),
    })),
  );
}

/** A chip is for drafts and drafts for a chip; a line has no room for answers, and nobody is asked at a door with one. */
function fits({ loop, replies, door }: Wording, form: Form): boolean {
  if ((loop === 'draft') !== (form === 'chip')) return false;
  return form === 'card' || (!replies && !door);
}

function sentenceOf(family: string, wording: Wording, form: Form): Said['sentences'][number] {
  const { sentence, fact, replies } = cardFor({ moment: momentOf(family, wording, form), note: null }, SETTINGS, NOW);
  return { loop: wording.loop, text: sentence, fact, replies: replies.map(({ text, next }) => `${text} → ${next}`) };
}

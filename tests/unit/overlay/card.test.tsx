// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardProps, CardView } from '../../../components/card/card.tsx';
import { CARD_PICTURES } from '../../../components/card/card-pictures.tsx';
import type { Answer, Card, Ground } from '../../../lib/core/moments.ts';
import type { HelpText } from '../../../lib/messages/messages.ts';

const EVENING = 1_800_000_000_000;
/** A quarter past two. */
const NOW = new Date(2026, 10, 23, 14, 15).getTime();

const CARD: Card = {
  moment: 'm1',
  loop: 'messages',
  form: 'card',
  sentence: 'That’s the 4th look here in half an hour.',
  fact: 'Nothing was sent in them.',
  replies: [],
  picture: 'cup',
  door: false,
  starters: [],
  judged: 'neither',
  pass: true,
  note: null,
  evening: EVENING,
  now: NOW,
  siteName: 'WhatsApp',
};

const HELP: HelpText = {
  seen: '2026-11-22',
  directory: [
    {
      name: 'Directory of shelters',
      url: 'https://shelters.example/',
      source: 'https://about.example/x',
      seen: 'read',
    },
    { name: 'Unread directory', url: 'https://unread.example/', source: null, seen: 'address only' },
  ],
  countries: [
    {
      code: 'GB',
      name: 'United Kingdom',
      lines: [
        {
          name: 'Helpline',
          phone: '0000 111',
          text: '07000 222',
          url: 'https://www.line.example/start',
          hours: '24/7',
          note: 'For everyone.',
          source: 'https://source.example/page',
          sourceDate: '2022-01-20',
        },
      ],
    },
    {
      code: 'IE',
      name: 'Ireland',
      lines: [
        {
          name: 'Other line',
          phone: null,
          text: 'text HELLO to 50808',
          url: null,
          hours: null,
          note: null,
          source: 'https://other.example/',
          sourceDate: '2022-02',
        },
      ],
    },
  ],
};

let root: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
});

function show(change: Partial<CardProps> = {}) {
  const onAnswer = vi.fn<(answer: Answer) => void>();
  const onTurn = vi.fn<CardProps['onTurn']>();
  const onReply = vi.fn<CardProps['onReply']>();
  const onJudge = vi.fn<CardProps['onJudge']>();
  const props: CardProps = {
    card: CARD,
    side: 'question',
    reply: null,
    judged: 'neither',
    help: null,
    ground: null,
    modal: false,
    spoken: '',
    now: () => NOW,
    onAnswer,
    onReply,
    onJudge,
    onTurn,
    ...change,
  };
  act(() => render(<CardView {...props} />, root));
  return { onAnswer, onTurn, onReply, onJudge };
}

const words = () => root.textContent ?? '';
const buttons = () => [...root.querySelectorAll('button')];
const named = (name: string) => buttons().find(({ textContent }) => textContent === name);
/** Types into the one field there is, replacing what it held. */
const fill = (value: string) =>
  act(() => {
    const field = root.querySelector('input');
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) => act(() => named(name)?.click());

describe('the front of the card', () => {
  it('says its sentence and its fact, and is a dialog named by them', () => {
    show();
    const dialog = root.querySelector('[role=dialog]');
    const said = root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
    const fact = root.querySelector(`#${dialog?.getAttribute('aria-describedby')}`);
    expect(said?.textContent).toBe(CARD.sentence);
    expect(fact?.textContent).toBe(CARD.fact);
    expect(dialog?.getAttribute('aria-modal')).toBe('false');
  });

  it.each([
    ['rotation', 'The words change from card to card, so that they do not go stale.'],
    ['fewer', 'fewer will come. Should they stop here? “Off for WhatsApp” does that.'],
  ] as const)('says about cards, once and quietly, what there is to say: %s', (note, said) => {
    show({ card: { ...CARD, note } });
    expect(root.querySelector('.note')?.textContent).toContain(said);
    const described = root.querySelector('[role=dialog]')?.getAttribute('aria-describedby');
    expect(described).toBe('fact note');
    expect(described?.split(' ').map((id) => root.querySelector(`#${id}`) !== null)).toEqual([true, true]);
    expect(buttons().some(({ textContent }) => textContent === 'Off for WhatsApp')).toBe(true);
  });

  it('says nothing about cards otherwise, nor on its back', () => {
    show();
    expect(root.querySelector('.note')).toBeNull();
    show({ card: { ...CARD, note: 'fewer' }, side: 'safety' });
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-describedby')).toBe('trace');
  });

  it('leaves the fact out where there is none', () => {
    show({ card: { ...CARD, fact: null } });
    expect(root.querySelector('#fact')).toBeNull();
    expect(root.querySelector('[role=dialog]')?.hasAttribute('aria-describedby')).toBe(false);
  });

  it('offers the way out first, beside a button of the same kind, both live', () => {
    show();
    const [first, second] = buttons();
    expect(first?.textContent).toBe('Leave this for now');
    expect(second?.textContent).toBe('Keep going');
    expect([first, second].map((button) => button?.classList.contains('button'))).toEqual([true, true]);
    expect(buttons().some((button) => button.disabled)).toBe(false);
  });

  it.each<[string, Answer]>([
    ['Leave this for now', { choice: 'leave' }],
    ['Keep going', { choice: 'keep' }],
    ['20 min', { choice: 'later', afterMs: 1_200_000 }],
    ['1 h', { choice: 'later', afterMs: 3_600_000 }],
    ['this evening', { choice: 'later', until: EVENING }],
    ['Not a loop', { choice: 'not-a-loop' }],
    ['Less of this', { choice: 'less' }],
    ['Off for WhatsApp', { choice: 'off' }],
    ['I have a message to answer', { choice: 'pass' }],
  ])('answers "%s"', (name, answer) => {
    const { onAnswer } = show();
    press(name);
    expect(onAnswer.mock.calls).toEqual([[answer]]);
  });

  it('does not offer an evening that has begun, nor a message where there are none', () => {
    show({ card: { ...CARD, evening: null, pass: false } });
    expect(words()).not.toContain('this evening');
    expect(words()).not.toContain('I have a message to answer');
    expect(words()).toContain('20 min');
  });

  it('turns over for the safety link and answers nothing by it', () => {
    const { onAnswer, onTurn } = show();
    press('This is about my safety');
    expect(onTurn.mock.calls).toEqual([['safety']]);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it.each(CARD_PICTURES)('has the picture "%s", hidden from readers', (picture) => {
    show({ card: { ...CARD, picture } });
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelectorAll('svg path').length).toBeGreaterThan(1);
  });

  it('does without a picture it does not know', () => {
    show({ card: { ...CARD, picture: 'toString' } });
    expect(root.querySelector('svg')).toBeNull();
  });

  it('speaks only where it is told to', () => {
    show();
    expect(root.querySelector('[aria-live]')?.textContent).toBe('');
    show({ spoken: CARD.sentence });
    expect(root.querySelector('[aria-live]')?.textContent).toBe(CARD.sentence);
  });
});

describe('the back of the card', () => {
  it('says what rule 21 asks, before there is any list', () => {
    show({ side: 'safety' });
    expect(words()).toContain(
      'You know your situation. If someone frightens, controls or monitors you, people can help.',
    );
    expect(words()).toContain('Opening a link leaves a trace in this browser’s history.');
    expect(words().match(/call log/g)).toHaveLength(1);
    expect(root.querySelector('.lines')).toBeNull();
  });

  it('says so where the list cannot be had', () => {
    show({ side: 'safety', help: 'missing' });
    expect(words()).toContain('The list cannot be opened just now.');
  });

  it('begins with the first country and gives each line its source and dates', () => {
    show({ side: 'safety', help: HELP });
    expect(root.querySelector('select')?.value).toBe('GB');
    const line = root.querySelector('.lines li')?.textContent ?? '';
    for (const part of ['Helpline', '0000 111', 'text 07000 222', 'line.example', '24/7', 'For everyone.']) {
      expect(line).toContain(part);
    }
    expect(line).toContain('Source: source.example, January 20, 2022. Read on November 22, 2026.');
  });

  it('changes the lines with the country', () => {
    show({ side: 'safety', help: HELP });
    const select = root.querySelector('select');
    act(() => {
      if (select) select.value = 'IE';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const line = root.querySelector('.lines li')?.textContent ?? '';
    expect(line).toContain('text HELLO to 50808');
    expect(line).toContain('February 2022');
    expect(words()).not.toContain('0000 111');
  });

  it('gives the directories with their source, or says there was none', () => {
    show({ side: 'safety', help: HELP });
    const [read, unread] = [...(root.querySelectorAll('.lines')[1]?.querySelectorAll('li') ?? [])];
    expect(read?.textContent).toContain('Source: about.example. Read on November 22, 2026.');
    expect(unread?.textContent).toContain('The address alone was seen, not a page of its own.');
  });

  it('opens every link elsewhere, and tells no site where from', () => {
    show({ side: 'safety', help: HELP });
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });

  it('goes back, and stops such cards for good', () => {
    const { onAnswer, onTurn } = show({ side: 'safety', help: HELP });
    press('Stop showing cards about this');
    expect(onAnswer.mock.calls).toEqual([[{ choice: 'stop-family' }]]);
    for (const back of buttons().filter((button) => button.textContent === 'Back')) act(() => back.click());
    expect(onTurn.mock.calls).toEqual([['question'], ['question']]);
  });

  it('takes the focus to itself, since the link that led here is gone', () => {
    show({ side: 'safety' });
    expect(root.querySelector('[role=dialog]')?.contains(document.activeElement)).toBe(true);
  });
});

const ASKED: Card = {
  ...CARD,
  sentence: 'What are you hoping to find?',
  replies: [
    { text: 'An answer', next: 'Would having it change what you do next?' },
    { text: 'I don’t know', next: 'Fair enough. Stay a while, or leave it for now?' },
  ],
};

describe('replies', () => {
  it('stand under the sentence, each a button that tells which it is, and answer nothing', () => {
    const { onReply, onAnswer } = show({ card: ASKED });
    expect(root.querySelector('[role=group][aria-label]')?.textContent).toBe('An answerI don’t know');
    press('I don’t know');
    expect(onReply.mock.calls).toEqual([[1]]);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('change what is said, and take it back with a second tap; the buttons stay as they were', () => {
    show({ card: ASKED });
    const before = buttons().map(({ textContent }) => textContent);
    const { onReply } = show({ card: ASKED, reply: 1 });
    expect(root.querySelector('#said')?.textContent).toBe('Fair enough. Stay a while, or leave it for now?');
    expect(buttons().map(({ textContent }) => textContent)).toEqual(before);
    expect(named('I don’t know')?.getAttribute('aria-pressed')).toBe('true');
    expect(named('An answer')?.getAttribute('aria-pressed')).toBe('false');
    press('I don’t know');
    expect(onReply.mock.calls).toEqual([[null]]);
  });

  it('leave room for all that may be said, hidden from readers', () => {
    show({ card: ASKED });
    const rooms = [...root.querySelectorAll('.room')];
    expect(rooms.map(({ textContent }) => textContent).sort()).toEqual(
      [ASKED.sentence, ...ASKED.replies.map(({ next }) => next)].sort(),
    );
    expect(rooms.every((room) => room.getAttribute('aria-hidden') === 'true')).toBe(true);
  });
});

describe('a time of one’s own', () => {
  const open = () => {
    const shown = show();
    press('at…');
    return shown;
  };

  it('is behind a button, takes the focus, begins with a full hour and says when that is', () => {
    open();
    expect(named('at…')?.getAttribute('aria-expanded')).toBe('true');
    const field = root.querySelector('input');
    expect([field?.type, field?.value, field?.getAttribute('aria-label')]).toEqual([
      'time',
      '16:00',
      'A time to look again',
    ]);
    expect(document.activeElement).toBe(field);
    expect(root.querySelector('#hint')?.textContent).toMatch(/^Today at/);
  });

  it.each([
    ['later today', '18:30', new Date(2026, 10, 23, 18, 30), /^Today at/],
    ['a time that has passed', '08:00', new Date(2026, 10, 24, 8, 0), /gone by today, so tomorrow/],
    ['this very minute', '14:15', new Date(2026, 10, 24, 14, 15), /tomorrow/],
  ])('takes %s, and says which day it is', (_, time, until, said) => {
    const { onAnswer } = open();
    fill(time);
    expect(root.querySelector('#hint')?.textContent).toMatch(said);
    press('Look then');
    expect(onAnswer.mock.calls).toEqual([[{ choice: 'later', until: until.getTime() }]]);
  });

  it('takes Enter, and no empty field', () => {
    const { onAnswer } = open();
    const enter = () =>
      act(() => {
        root.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      });
    fill('');
    enter();
    press('Look then');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    fill('18:30');
    enter();
    expect(onAnswer).toHaveBeenCalledOnce();
  });
});

describe('at the door of a feed', () => {
  const DOOR: Card = { ...ASKED, door: true, pass: false, loop: 'feed', siteName: 'Instagram', fact: null };

  it.each<[string, Answer]>([
    ['Leave', { choice: 'leave' }],
    ['Just come in', { choice: 'keep' }],
    ['5 min', { choice: 'intend', minutes: 5 }],
    ['10 min', { choice: 'intend', minutes: 10 }],
    ['20 min', { choice: 'intend', minutes: 20 }],
    ['Off for Instagram', { choice: 'off' }],
  ])('answers "%s"', (name, answer) => {
    const { onAnswer } = show({ card: DOOR });
    press(name);
    expect(onAnswer.mock.calls).toEqual([[answer]]);
  });

  it('offers nothing that makes no sense there', () => {
    show({ card: DOOR });
    for (const none of ['Look later', 'Not a loop', 'Less of this', 'this evening'])
      expect(words()).not.toContain(none);
  });

  it.each([
    ['7', 7],
    ['240', 240],
    ['0', null],
    ['241', null],
    ['7.5', null],
    ['', null],
  ])('takes a number of one’s own: %s', (value, minutes) => {
    const { onAnswer } = show({ card: DOOR });
    press('…');
    fill(value);
    press('Come in');
    expect(onAnswer.mock.calls).toEqual(minutes === null ? [] : [[{ choice: 'intend', minutes }]]);
    expect(root.querySelector('#hint')?.textContent).toContain(minutes === null ? 'from 1 to 240' : 'A card comes');
  });

  it('stops the asking, not the family', () => {
    const { onAnswer } = show({ card: DOOR, side: 'words', ground: [] });
    press('Stop asking at the door');
    expect(onAnswer.mock.calls).toEqual([[{ choice: 'stop-family' }]]);
  });
});

describe('the side about the words', () => {
  const GROUND: Ground = [
    { claim: 'It was tried.', strength: 'some', source: 'https://www.study.example/1' },
    { claim: 'It helps anybody.', strength: 'untested', source: null },
  ];

  it('is behind a quiet link, and repeats the sentence', () => {
    const { onTurn } = show();
    press('About these words');
    expect(onTurn.mock.calls).toEqual([['words']]);
    show({ side: 'words', ground: GROUND });
    expect(root.querySelector('#said')?.textContent).toBe('About these words');
    expect(root.querySelector('blockquote')?.textContent).toBe(CARD.sentence);
  });

  it('says what the words rest on, how strong that is and where it can be read', () => {
    show({ side: 'words', ground: GROUND });
    const lines = [...root.querySelectorAll('.lines li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['It was tried.Some support · study.example', 'It helps anybody.Untested']);
    const link = root.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://www.study.example/1', '_blank', 'noreferrer']);
  });

  it.each([
    ['neither', 'Not this one', 'not-this-one'],
    ['neither', 'Keep this one', 'keep-this-one'],
    ['keep-this-one', 'Not this one', 'not-this-one'],
    ['keep-this-one', 'Keep this one', 'neither'],
    ['not-this-one', 'Not this one', 'neither'],
  ] as const)('judges: %s, then "%s" makes it %s', (judged, name, now) => {
    const { onJudge, onAnswer } = show({ side: 'words', ground: GROUND, judged });
    const pressed = buttons().filter((button) => button.getAttribute('aria-pressed') === 'true');
    expect(pressed).toHaveLength(judged === 'neither' ? 0 : 1);
    press(name);
    expect(onJudge.mock.calls).toEqual([[now]]);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it.each([
    ['neither', 'These are words of your own.'],
    [null, 'These words say the time you chose'],
  ] as const)('has no evidence for words that need none: %s', (judged, said) => {
    show({ side: 'words', ground: [], judged });
    expect(words()).toContain(said);
    expect(root.querySelector('.lines')).toBeNull();
    expect(named('Keep this one') === undefined).toBe(judged === null);
  });

  it('goes back, and stops such cards', () => {
    const { onAnswer, onTurn } = show({ side: 'words', ground: GROUND });
    press('Stop showing cards like this');
    expect(onAnswer.mock.calls).toEqual([[{ choice: 'stop-family' }]]);
    press('Back');
    expect(onTurn.mock.calls).toEqual([['question']]);
    expect(root.querySelector('[role=dialog]')?.contains(document.activeElement)).toBe(true);
  });
});

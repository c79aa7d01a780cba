// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardProps, CardView } from '../../../components/card/card.tsx';
import { PICTURES } from '../../../components/card/pictures.tsx';
import type { Answer, Card } from '../../../lib/core/moments.ts';
import type { HelpText } from '../../../lib/messages/messages.ts';

const EVENING = 1_800_000_000_000;

const CARD: Card = {
  moment: 'm1',
  loop: 'messages',
  sentence: 'That’s the 4th look here in half an hour.',
  fact: 'Nothing was sent in them.',
  picture: 'cup',
  pass: true,
  note: null,
  evening: EVENING,
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
  const props: CardProps = {
    card: CARD,
    side: 'question',
    help: null,
    modal: false,
    spoken: '',
    onAnswer,
    onTurn,
    ...change,
  };
  act(() => render(<CardView {...props} />, root));
  return { onAnswer, onTurn };
}

const words = () => root.textContent ?? '';
const buttons = () => [...root.querySelectorAll('button')];
const press = (name: string) =>
  act(() =>
    buttons()
      .find((button) => button.textContent === name)
      ?.click(),
  );

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

  it.each(PICTURES)('has the picture "%s", hidden from readers', (picture) => {
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

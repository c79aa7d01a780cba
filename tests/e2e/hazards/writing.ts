import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, untilCard } from '../../harness/card.ts';
import { until } from '../../harness/until.ts';
import type { World } from '../world.ts';
import {
  arrive,
  CHATS,
  HIDDEN_CHATS,
  keepGoing,
  openLate,
  type Place,
  secondLook,
  untilAnswered,
  withCard,
} from './arriving.ts';
import { forget, heard, strangerHasFocus, written } from './hearing.ts';
import { type Portrait, portrait, unfocused, watchShifts } from './portrait.ts';

/** As tests/practice/sites/shared/editors.js has them. */
const EDITORS = ['plain', 'lexical', 'slate', 'draft', 'prosemirror', 'textarea'];

interface Stay {
  what: string;
  place: Place;
  /** What the person does at their first look. */
  first: (page: Page) => Promise<unknown>;
  /** Whether the card takes the focus. */
  focus: boolean;
  /** What is written once one more letter was typed. */
  after: string;
}

const STAYS: readonly Stay[] = [
  {
    what: 'a caret in the middle of a draft',
    place: CHATS,
    first: async (page) => {
      await openWith(page, 'prosemirror');
      await page.keyboard.type('hey');
      await page.keyboard.press('ArrowLeft');
      await page.evaluate(() => document.querySelector('[role=application]')?.scrollBy(0, -120));
    },
    focus: false,
    after: 'heXy',
  },
  {
    what: 'words selected backwards, in a field within shadow roots',
    place: HIDDEN_CHATS,
    first: async (page) => {
      await openWith(page, 'textarea');
      await page.keyboard.type('a bc');
      await page.keyboard.down('Shift');
      for (let n = 0; n < 2; n += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
    },
    focus: false,
    after: 'a X',
  },
  {
    what: 'nothing written, and a list half read',
    place: CHATS,
    first: async (page) => {
      await openWith(page, 'lexical');
      await page.evaluate(() => document.querySelector('[role=application]')?.scrollBy(0, -90));
    },
    focus: true,
    after: 'X',
  },
  {
    what: 'words selected in a modal dialog of the page',
    place: CHATS,
    first: (page) =>
      page.evaluate(() => {
        window.practice.modal({ written: 'one two' });
        document.querySelector<HTMLInputElement>('dialog input')?.setSelectionRange(0, 3);
      }),
    focus: true,
    after: 'X two',
  },
];

/** Opens a conversation whose composer is of a kind, the caret in it. */
async function openWith(page: Page, editor: string): Promise<void> {
  await page.evaluate((kind) => {
    window.practice.editor = kind;
    window.practice.openChat(0);
    window.practice.compose();
  }, editor);
}

/** Somebody writes in a drawer over a feed, and the page goes to the messages by itself: the card arrives then. */
async function whileWriting(world: World, text: string): Promise<Page> {
  const page = await secondLook(world, HIDDEN_CHATS, {
    away: (tab) =>
      tab.evaluate(() => {
        window.practice.go('/home');
        window.practice.openDrawer();
      }),
  });
  await page.keyboard.type(text);
  expect(await cardIn(page)).toBeNull();
  await page.evaluate(() => window.practice.go('/i/chat'));
  await untilCard(page);
  return page;
}

/** A chat with something written, the caret after it, on a page that lets nobody hear a key. */
function writtenAndDeaf(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.practice.openChat(0);
    document.execCommand('insertText', false, 'abc');
    window.practice.swallow();
  });
}

/** The frame that a composer lives in. */
function frameIn(page: Page): Promise<Frame> {
  return until('the frame with the composer', () => page.frames().find((each) => each !== page.mainFrame()));
}

/** Presses where one writes in the frame. */
async function pressInFrame(page: Page): Promise<void> {
  const corner = (selector: string) => {
    const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y };
  };
  const outer = await page.evaluate(corner, '.practice-frame');
  const inner = await (await frameIn(page)).evaluate(corner, 'textarea');
  await page.mouse.click(outer.x + inner.x + 12, outer.y + inner.y + 12);
}

/** Writing goes on where it was, whatever the composer is made of. */
export function writing(world: () => World): void {
  it.each(STAYS)('finds the page as it was, with $what', async ({ place, first, focus, after }) => {
    let was: Portrait | undefined;
    let shifted = async () => 0;
    const page = await withCard(world(), place, {
      first: async (tab) => {
        await first(tab);
        was = await portrait(tab);
        if (world().kind === 'chromium') shifted = await watchShifts(tab);
      },
    });
    await until(`the focus to be ${focus ? 'in the card' : 'where it was'}`, async () => {
      return (await strangerHasFocus(page)) === focus;
    });
    const during = await portrait(page);
    expect(focus ? unfocused(during) : during).toEqual(focus && was ? unfocused(was) : was);
    await keepGoing(world(), page);
    expect(await portrait(page)).toEqual(was);
    expect(await shifted()).toBe(0);
    await page.keyboard.type('X');
    expect(await written(page)).toBe(after);
  });

  it('goes on while the card arrives, and Escape answers it unheard', async () => {
    const page = await whileWriting(world(), 'abc');
    expect(await strangerHasFocus(page)).toBe(false);
    await page.keyboard.type('def');
    expect(await written(page)).toBe('abcdef');
    await forget(page);
    await page.keyboard.press('Escape');
    await untilAnswered(world(), page, 'esc');
    expect(await heard(page)).toEqual([]);
    await page.keyboard.type('g');
    expect(await written(page)).toBe('abcdefg');
  });

  it('goes on where the scripts came late and nobody hears a key: a press answers', async () => {
    const page = await withCard(world(), CHATS, { open: () => openLate(world(), CHATS, writtenAndDeaf) });
    expect(await strangerHasFocus(page)).toBe(false);
    await page.keyboard.press('Escape');
    expect(await cardIn(page)).not.toBeNull();
    await keepGoing(world(), page);
    await page.evaluate(() => window.practice.calm());
    await page.keyboard.type('d');
    expect(await written(page)).toBe('abcd');
  });

  it('goes on in a frame of another origin, whose field nobody can give the focus back to', async () => {
    const page = await withCard(world(), CHATS, {
      first: async (tab) => {
        await tab.evaluate(() => window.practice.framedField('https://example.test/'));
        await pressInFrame(tab);
        await tab.keyboard.type('abc');
      },
    });
    expect(await strangerHasFocus(page)).toBe(false);
    await page.keyboard.type('def');
    await keepGoing(world(), page);
    await page.keyboard.type('g');
    const field = await frameIn(page);
    expect(await field.evaluate(() => document.querySelector('textarea')?.value)).toBe('abcdefg');
  });

  it('is counted in every kind of composer: characters and sends', async () => {
    const { life, elsewhere } = world();
    const page = await arrive(world(), CHATS);
    for (const [n, editor] of EDITORS.entries()) {
      await openWith(page, editor);
      await page.keyboard.type('abd');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('c');
      expect([editor, await written(page)]).toEqual([editor, 'abc']);
      await page.keyboard.press('Enter');
      await until(`the message by ${editor} to be sent`, () =>
        page.evaluate((sent) => window.practice.sent.length === sent, n + 1),
      );
      // The next message is begun: nobody has to wait until the sensor has looked whether the last one is gone.
      await page.keyboard.type('x');
      await page.keyboard.press('Backspace');
    }
    expect(await page.evaluate(() => window.practice.sent.map(({ text }) => text))).toEqual(EDITORS.map(() => 'abc'));
    await life.leaveFor(elsewhere);
    const { characters, sends } = (await life.kept()).segments.at(-1) ?? {};
    expect({ characters, sends }).toEqual({ characters: 5 * EDITORS.length, sends: EDITORS.length });
  });
}

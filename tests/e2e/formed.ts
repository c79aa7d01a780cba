import type { Page } from 'puppeteer-core';
import { FAMILIES } from '../../content/nudges/index.ts';
import type { Wording } from '../../content/nudges/nudge.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { nameOfWording } from '../../lib/core/wordings.ts';
import { until } from '../harness/until.ts';
import type { World } from './world.ts';

/** Any form in a page, as the person finds it: the card, the line at the edge, the line beside a composer. */

function readForm() {
  const host = [...document.documentElement.children].find((child) => child.shadowRoot?.querySelector('iframe'));
  const frame = host?.shadowRoot?.querySelector('iframe');
  const inside = frame?.contentDocument;
  const root = inside?.body.firstElementChild;
  if (!frame || !inside || !root) return null;
  const { x, y, width, height } = frame.getBoundingClientRect();
  const buttons = [...inside.querySelectorAll('button')].map((button) => {
    const box = button.getBoundingClientRect();
    const name = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
    return { name, x: x + box.x + box.width / 2, y: y + box.y + box.height / 2, height: box.height };
  });
  const { scrollWidth, clientWidth } = inside.documentElement;
  return {
    form: root.className,
    role: root.getAttribute('role'),
    text: inside.body.innerText,
    said: inside.querySelector('#said, .open')?.textContent ?? '',
    spoken: inside.querySelector('.spoken')?.textContent ?? '',
    hint: inside.querySelector('.hint')?.textContent ?? '',
    buttons,
    box: { x, y, width, height },
    fits: scrollWidth <= clientWidth && x >= 0 && x + width <= innerWidth && y >= 0 && y + height <= innerHeight,
    focused: document.activeElement === host,
    still: (host?.shadowRoot?.getAnimations() ?? []).every(({ playState }) => playState === 'finished'),
  };
}

export type FormSeen = NonNullable<ReturnType<typeof readForm>>;

/** What is there now, or null. */
export function formIn(page: Page): Promise<FormSeen | null> {
  return page.evaluate(readForm);
}

/** Waits for a form, `card`, `pill` or `beside`, that stands still. */
export function untilForm(page: Page, form: string): Promise<FormSeen> {
  let before = '';
  return until(`a ${form} that stands still`, async () => {
    const seen = await formIn(page);
    const now = JSON.stringify(seen?.box);
    const still = seen?.form === form && seen.still && now === before;
    before = now;
    return still ? seen : null;
  });
}

/** Waits until nothing is there. */
export async function untilNoForm(page: Page, timeout?: number): Promise<void> {
  await until('nothing to be there', async () => (await formIn(page)) === null, timeout);
}

/** Presses a button by its name, with the mouse, once it stands still. */
export async function pressForm(page: Page, name: string): Promise<void> {
  let before = '';
  const button = await until(`the button "${name}" to stand still`, async () => {
    const seen = await formIn(page);
    const found = seen?.buttons.find((each) => each.name === name);
    const now = JSON.stringify(found);
    const still = found && seen?.still && now === before;
    before = now;
    return still ? found : null;
  });
  await page.mouse.click(button.x, button.y);
}

/** Types a value into the one field there is, as a picker would give it. */
export async function fillForm(page: Page, value: string): Promise<void> {
  await page.evaluate((given) => {
    const hosts = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe'));
    const field = hosts.flatMap((frame) => frame?.contentDocument?.querySelector('input') ?? [])[0];
    if (!field) throw new Error('There is no field.');
    field.value = given;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
}

/** Runs inside one of our pages. */
async function writeSettings(change: Partial<Settings>): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('unspiral'));
  const facts = database.transaction('facts', 'readwrite').objectStore('facts');
  const now = await done(facts.get('settings') as IDBRequest<Settings>);
  await done(facts.put({ ...now, ...change }, 'settings'));
  database.close();
}

/** Changes settings that no page of ours has a switch for in this test. */
export async function settle({ session, life }: World, change: Partial<Settings>): Promise<void> {
  await session.inExtension(writeSettings, change);
  await session.killWorker();
  await life.wait(0);
}

/** The settings under which one family alone speaks, and of its wordings those that are wanted. */
export function onlySaying(family: string, wanted: (wording: Wording) => boolean): Partial<Settings> {
  const spoken = FAMILIES.find(({ id }) => id === family);
  return {
    familiesOff: FAMILIES.map(({ id }) => id).filter((id) => id !== family),
    wordingsKept: [],
    wordingsOff: (spoken?.wordings ?? []).filter((each) => !wanted(each)).map(({ id }) => nameOfWording(family, id)),
  };
}

/** What of a page must be as before: its size, where it is scrolled to, where the caret is, what is selected and written. */
export function standing(page: Page) {
  return page.evaluate(() => {
    const selection = getSelection();
    const { width, height } = document.documentElement.getBoundingClientRect();
    return {
      size: [width, height, document.documentElement.scrollHeight, document.documentElement.clientWidth],
      scroll: [scrollX, scrollY, ...[...document.querySelectorAll('*')].map((each) => each.scrollTop).filter(Boolean)],
      focus: document.activeElement?.outerHTML.slice(0, 80),
      caret: [selection?.anchorNode?.textContent, selection?.anchorOffset, selection?.focusOffset, `${selection}`],
    };
  });
}

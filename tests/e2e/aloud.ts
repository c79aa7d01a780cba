import type { Page } from 'puppeteer-core';
import type { Accessible } from '../harness/accessible.ts';
import { until } from '../harness/until.ts';
import type { World } from './world.ts';

/** What somebody hears who reads a form with a screen reader: from the browser's own accessibility tree, in its order. */

/** What Firefox and Chromium call what others call otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  popUpButton: 'button',
  grouping: 'group',
  statusbar: 'status',
  'text leaf': 'text',
  statictext: 'text',
  StaticText: 'text',
  InputTime: 'time',
  'time editor': 'time',
  'internal frame': 'frame',
  Iframe: 'frame',
};

/** What is read as one, whatever it is made of. */
const WHOLE = ['button', 'heading', 'link', 'combobox', 'time', 'spinbutton'];
/** What is told of besides the text in it. */
const NAMED = [...WHOLE, 'dialog', 'group', 'list'];
const TOLD = ['pressed', 'expanded', 'collapsed', 'invalid', 'modal'];

function roleOf({ role }: Accessible): string {
  return ROLES[role] ?? role;
}

/** One thing as it is read out: `button: at a time of your own, collapsed`. */
function line(one: Accessible): string[] {
  const role = roleOf(one);
  if (role === 'text') return one.name.trim() === '' ? [] : [one.name.trim()];
  if (!NAMED.includes(role)) return [];
  const states = one.states.filter((state) => TOLD.includes(state));
  // A field for a time is described as a whole in one browser, and by its parts in the other.
  const description = role === 'time' ? '' : one.description;
  const said = [one.name, description, ...states].filter((part) => part !== '').join(', ');
  return [said === '' ? role : `${role}: ${said}`];
}

function lines(one: Accessible): string[] {
  return [...line(one), ...(WHOLE.includes(roleOf(one)) ? [] : one.children.flatMap(lines))];
}

/** The frame of ours in a page, by what it is called. */
function formIn(one: Accessible): Accessible | null {
  if (roleOf(one) === 'frame' && one.name === 'Unspiral') return one;
  for (const child of one.children) {
    const found = formIn(child);
    if (found) return found;
  }
  return null;
}

/** Everything of the form that is up, in reading order: roles, names, states. */
export async function readAloud({ session }: World, page: Page): Promise<string[]> {
  return until('a form that a screen reader finds', async () => {
    const all = await session.accessible(page);
    const form = all && formIn(all);
    const read = form ? lines(form) : [];
    return read.length > 0 ? read : null;
  });
}

/** The role and name of what the focus is on, as it is told to a screen reader. */
export async function focusAloud({ session }: World, page: Page): Promise<string> {
  const all = await session.accessible(page);
  const form = all && formIn(all);
  return form ? (focusedOf(form).at(-1) ?? '') : '';
}

function focusedOf(one: Accessible): string[] {
  const here = one.states.includes('focused') ? [line(one)[0] ?? roleOf(one)] : [];
  return [...here, ...one.children.flatMap(focusedOf)];
}

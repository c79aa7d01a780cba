import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Shows a component in an empty document and gives the place it is in. */
export async function show(component: ComponentChild): Promise<HTMLElement> {
  document.body.innerHTML = '<div id="page"></div>';
  const page = one('#page');
  await act(() => render(component, page));
  return page;
}

/** The one element a selector finds. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}.`);
  return found;
}

/** The button with these words, or this name for those who hear it. */
export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`No button is called "${name}".`);
  return found;
}

/** Presses something and waits until what follows from it is drawn. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** What can be read on the page. */
export function text(): string {
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

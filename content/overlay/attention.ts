/*
 * Where the person is in the page, and whether the card may take the keyboard. It may not from somebody who is writing.
 */

/** Writing within this time is writing still, ms. */
const WRITING_MS = 3000;

export interface Attention {
  /** The focus is in a field that holds text. */
  inText: boolean;
  /** The focus is in a frame of another origin, which cannot be looked into. */
  inForeignFrame: boolean;
  /** Since something was last typed, ms. */
  sinceTyped: number;
}

/** Whether the card may take the focus as it arrives. */
export function mayTakeFocus({ inText, inForeignFrame, sinceTyped }: Attention): boolean {
  return !inText && !inForeignFrame && sinceTyped >= WRITING_MS;
}

/** Where the person is now; `typedAt` and `now` on one clock, ms. */
export function attentionIn(page: Document, typedAt: number, now: number): Attention {
  const active = deepActive(page);
  return { inText: holdsText(active), inForeignFrame: isForeignFrame(active), sinceTyped: now - typedAt };
}

/** The element that has the focus, looked for inside open shadow roots and frames of the same origin as well. */
export function deepActive(page: Document): Element | null {
  let active = page.activeElement;
  for (let inner = innerActive(active); inner; inner = innerActive(active)) active = inner;
  return active;
}

function innerActive(element: Element | null): Element | null {
  if (element?.shadowRoot) return element.shadowRoot.activeElement;
  return isFrame(element) ? (element.contentDocument?.activeElement ?? null) : null;
}

/** By name, not by class: an element of another frame has that frame's classes. */
function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element?.localName === 'iframe';
}

function isForeignFrame(element: Element | null): boolean {
  return isFrame(element) && element.contentDocument === null;
}

/** Whether an element is a field with something written in it. */
export function holdsText(element: Element | null): boolean {
  if (!element) return false;
  if (element.localName === 'textarea') return (element as HTMLTextAreaElement).value !== '';
  if (element.localName === 'input') return isWritten(element as HTMLInputElement);
  return (element as HTMLElement).isContentEditable === true && element.textContent?.trim() !== '';
}

const PRESSED_NOT_WRITTEN = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'submit',
  'reset',
  'image',
]);

function isWritten(input: HTMLInputElement): boolean {
  return !PRESSED_NOT_WRITTEN.has(input.type) && input.value !== '';
}

/** Gives the focus back without moving the page. */
export function giveBack(element: Element | null): void {
  if (element?.isConnected) (element as HTMLElement).focus?.({ preventScroll: true });
}

/** Fields a person writes in, and what may be known of them: whether they hold something, never what. */

/** Kinds of input that are written in. Passwords are not among them, and payment and codes are refused below (rule 8). */
const WRITTEN = new Set(['', 'text', 'search', 'email', 'url', 'tel']);
const PRIVATE = /^(?:cc-|one-time-code|current-password|new-password)/;

function isPrivate(field: Element): boolean {
  return PRIVATE.test(field.getAttribute('autocomplete') ?? '');
}

/** The field that a node is part of, or null where nothing is written there, or nothing we may count. */
export function fieldOf(node: EventTarget | null | undefined): HTMLElement | null {
  if (!(node instanceof HTMLElement) || isPrivate(node)) return null;
  if (node instanceof HTMLTextAreaElement) return node;
  if (node instanceof HTMLInputElement) return WRITTEN.has(node.type) ? node : null;
  return node.isContentEditable ? editingHost(node) : null;
}

function editingHost(node: HTMLElement): HTMLElement {
  let host = node;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Whether a field holds anything a person would miss. */
export function holdsText(field: HTMLElement): boolean {
  const text =
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : field.textContent;
  // Editors keep an empty line alive with characters that cannot be seen.
  return (text ?? '').replace(/[\s\u200b\ufeff]/g, '') !== '';
}

/** The element that has the focus, inside whichever open shadow roots. */
export function focusedIn(root: Document | ShadowRoot): Element | null {
  const focused = root.activeElement;
  return focused?.shadowRoot ? (focusedIn(focused.shadowRoot) ?? focused) : focused;
}

/** Every field of a page that is written in, open shadow roots included. */
export function* fieldsIn(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* fieldsIn(element.shadowRoot);
    const field = fieldOf(element);
    if (field === element) yield field;
  }
}

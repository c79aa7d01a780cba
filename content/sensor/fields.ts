/** Fields a person writes in, and what may be known of them: whether they hold something, never what. */

/** Kinds of input that messages and posts are written in. Payment and codes are refused below (rule 8). */
const WRITTEN: ReadonlySet<string> = new Set(['', 'text']);
/** Kinds of input whose text a person would miss. Passwords are in neither. */
const MISSED: ReadonlySet<string> = new Set([...WRITTEN, 'email', 'url', 'tel']);
const PRIVATE = /(?:^|\s)(?:cc-|one-time-code|current-password|new-password)/i;

function isPrivate(field: Element): boolean {
  return PRIVATE.test(field.getAttribute('autocomplete') ?? '');
}

/** Searching is not writing: a field to search in, or to choose by typing, and whatever belongs to a search. */
function isSearch(field: Element): boolean {
  return field.matches('[role=searchbox], [role=combobox]') || isWithin(field, 'search, [role=search]');
}

function isWithin(element: Element, selector: string): boolean {
  const parent = parentOf(element);
  return parent !== null && (parent.matches(selector) || isWithin(parent, selector));
}

/** The element around another; around a shadow root it is the host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The field that a node is part of, or null where nothing is written there, or nothing we may count. */
export function fieldOf(node: EventTarget | null | undefined): HTMLElement | null {
  return fieldAmong(WRITTEN, node);
}

function fieldAmong(kinds: ReadonlySet<string>, node: EventTarget | null | undefined): HTMLElement | null {
  const field = node instanceof HTMLElement ? editedIn(kinds, node) : null;
  return field && !isPrivate(field) && !isSearch(field) ? field : null;
}

function editedIn(kinds: ReadonlySet<string>, node: HTMLElement): HTMLElement | null {
  if (node instanceof HTMLTextAreaElement) return node;
  if (node instanceof HTMLInputElement) return kinds.has(node.type) ? node : null;
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

/** Every field of a page whose text would be missed, open shadow roots included. */
export function* fieldsIn(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* fieldsIn(element.shadowRoot);
    const field = fieldAmong(MISSED, element);
    if (field === element) yield field;
  }
}

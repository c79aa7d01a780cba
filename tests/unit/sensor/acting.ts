/** What a person does in a page. Only a browser makes trusted events, so these say that they are. */

/** Dispatches an event as if the person had caused it. */
export function act(target: EventTarget, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

/** Adds an element to another. */
export function put(name: string, given: Record<string, unknown> = {}, parent: Node = document.body): HTMLElement {
  const element = Object.assign(document.createElement(name), given);
  parent.appendChild(element);
  return element;
}

/** A text area with what was just typed in it. */
export function write(field: HTMLElement, text: string): void {
  act(field, new InputEvent('beforeinput', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
  (field as HTMLTextAreaElement).value += text;
}

/** Moves a scroller to a position, as a browser tells it. */
export function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top;
  act(scroller, new Event('scroll', { bubbles: false }));
}

import { el } from './dom.js';
import { practice } from './practice.js';

/** Set by a site, or by a test: whether composers edit their own text and let the browser do nothing. */
practice.lexical ??= false;

/**
 * A box to write in, as messengers have: Enter sends and empties it, Shift+Enter is a new line, a Send button appears with
 * the first character. With `practice.lexical` every edit is prevented and done by hand, as rich editors do: the page then
 * sees `beforeinput` and never an `input`. `edited` gets the text after every change, so that a draft can be kept.
 */
export function createComposer({ placeholder, send, edited, draft = '', attributes = {} }) {
  const box = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': placeholder,
    'aria-placeholder': placeholder,
    spellcheck: 'true',
    class: 'composer-box',
    ...attributes,
  });
  box.textContent = draft;
  const button = el('div', { role: 'button', tabindex: '0', class: 'composer-send', 'aria-label': 'Send' }, 'Send');
  const element = el('div', { class: 'composer', 'data-placeholder': placeholder }, box, button);
  const text = () => box.innerText.replace(/\n$/, '');
  const refresh = () => {
    element.classList.toggle('has-text', text().trim() !== '');
    edited(text());
  };
  const submit = () => {
    const written = text().trim();
    if (!written) return;
    setTimeout(() => {
      box.replaceChildren();
      refresh();
      send(written);
    });
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  box.addEventListener('beforeinput', (event) => {
    if (!practice.lexical || !edit(event)) return;
    event.preventDefault();
    refresh();
  });
  box.addEventListener('input', refresh);
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', submit);
  refresh();
  return { element, box, text };
}

/** Makes one edit at the selection; false where the browser had better do it. */
function edit(event) {
  const selection = getSelection();
  if (event.isComposing || !selection.rangeCount) return false;
  if (event.inputType.startsWith('delete')) return remove(selection, event.inputType);
  const added = addition(event);
  if (added === null) return false;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  const node = document.createTextNode(added);
  range.insertNode(node);
  selection.collapse(node, node.length);
  return true;
}

function remove(selection, type) {
  const way = type.endsWith('Forward') ? 'forward' : 'backward';
  const unit = type.includes('Word') ? 'word' : type.includes('Line') ? 'lineboundary' : 'character';
  if (selection.isCollapsed) selection.modify('extend', way, unit);
  selection.getRangeAt(0).deleteContents();
  return true;
}

function addition(event) {
  if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') return '\n';
  if (!event.inputType.startsWith('insert')) return null;
  return event.data ?? event.dataTransfer?.getData('text/plain') ?? null;
}

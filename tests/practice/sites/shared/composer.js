import { el } from './dom.js';
import { EDITORS } from './editors.js';
import { practice } from './practice.js';

/** Set by a site, or by a test before it has the page drawn anew: one of editors.js. */
practice.editor ??= 'plain';

/**
 * A box to write in, as messengers have: Enter sends and empties it, Shift+Enter is a new line, a Send button appears with
 * the first character. `edited` gets the text after every change, so that a draft can be kept.
 */
export function createComposer({ placeholder, send, edited, draft = '', attributes = {} }) {
  const named = { 'aria-label': placeholder, 'aria-placeholder': placeholder, spellcheck: 'true' };
  const kind = { contenteditable: 'true', role: 'textbox', class: 'composer-box' };
  const { box, text, clear } = EDITORS[practice.editor]({ ...kind, ...named, ...attributes }, draft, () => refresh());
  const button = el('div', { role: 'button', tabindex: '0', class: 'composer-send', 'aria-label': 'Send' }, 'Send');
  const element = el('div', { class: 'composer', 'data-placeholder': placeholder }, box, button);
  const refresh = () => {
    element.classList.toggle('has-text', text().trim() !== '');
    edited(text());
  };
  const submit = () => {
    const written = text().trim();
    if (!written) return;
    setTimeout(() => {
      clear();
      refresh();
      send(written);
    });
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', submit);
  refresh();
  return { element, box, text };
}

/** Pages and dialogs that ask for what nobody else may see. */
import { el } from '/shared/dom.js';

function field(label, attributes) {
  return el('label', {}, label, el('input', attributes));
}

export function login() {
  return el(
    'main',
    { role: 'main', class: 'secret' },
    el('h1', {}, 'Sign in'),
    el(
      'form',
      { onsubmit: (event) => event.preventDefault() },
      field('Name', { type: 'text', name: 'text', autocomplete: 'username' }),
      field('Password', { type: 'password', name: 'password', autocomplete: 'current-password' }),
      el('button', {}, 'Log in'),
    ),
  );
}

/** The passcode of the chat: a box for each figure. */
export function codes() {
  const boxes = Array.from({ length: 4 }, (_, n) =>
    el('input', {
      inputmode: 'numeric',
      maxlength: '1',
      autocomplete: 'one-time-code',
      'aria-label': `Figure ${n + 1}`,
    }),
  );
  return el(
    'main',
    { role: 'main', class: 'secret' },
    el('h1', {}, 'Enter your passcode'),
    el('div', { 'data-testid': 'pin-code-input-container' }, boxes),
  );
}

/** A dialog over whatever page is there: the address stays. */
export function payment() {
  return el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Pay', class: 'secret pay' },
    el('h2', {}, 'Pay by card'),
    field('Number', { type: 'text', inputmode: 'numeric', autocomplete: 'cc-number' }),
    field('Code', { type: 'text', inputmode: 'numeric', autocomplete: 'cc-csc' }),
    el('button', { type: 'button', onclick: (event) => event.target.closest('.pay').remove() }, 'Cancel'),
  );
}

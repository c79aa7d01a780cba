import { createComposer } from '/shared/composer.js';
import { el } from '/shared/dom.js';
import { practice } from '/shared/practice.js';

/**
 * A conversation within two open shadow roots, one inside the other: nothing of it is found from the document. With no id
 * it is the list alone.
 */
export function createChat(model, id) {
  const chat = model.chats.find((one) => one.id === id) ?? null;
  const outer = el('div', { 'data-testid': 'xchatEmbedRoute' });
  const inner = el('div', {});
  outer.attachShadow({ mode: 'open' }).append(sheet(), inner);
  const root = inner.attachShadow({ mode: 'open' });
  const talk = el('div', { class: 'talk', 'data-testid': 'dm-message-list' });
  const composer = createComposer({
    placeholder: 'Message',
    draft: chat?.draft ?? '',
    edited: (text) => {
      if (chat) chat.draft = text;
    },
    send: (text) => {
      chat?.messages.push({ mine: true, text });
      practice.sent.push({ to: chat?.name, text });
      refresh();
    },
    attributes: { 'data-testid': 'dm-composer-textarea' },
  });
  const refresh = () => {
    talk.replaceChildren(
      ...(chat?.messages ?? []).map(({ mine, text }) => el('p', { class: mine ? 'mine' : 'theirs' }, text)),
    );
    talk.scrollTop = talk.scrollHeight;
  };
  root.append(sheet(), chat ? el('b', {}, chat.name) : 'Messages', talk, chat ? composer.element : '');
  return { element: outer, box: () => (chat ? composer.box : null), refresh };
}

const STYLES = `
  .talk { height: 240px; overflow-y: auto }
  .talk p { margin: 4px 0; padding: 6px 12px; border-radius: 14px; width: fit-content; background: #8883 }
  .talk .mine { margin-left: auto }
  .composer { display: flex; gap: 8px; padding: 8px; border: 1px solid #8886; border-radius: 12px }
  .composer-box { flex: 1; border: 0; outline: 0; resize: none; font: inherit; background: none; color: inherit }
`;

function sheet() {
  const style = document.createElement('style');
  style.textContent = STYLES;
  return style;
}

import { createComposer } from '/shared/composer.js';
import { el } from '/shared/dom.js';
import { avatar } from './feed.js';

/**
 * The inbox, and beside it the open thread or an invitation to open one. `refresh` brings what was said up to date and
 * leaves the composer alone.
 */
export function direct(model, chat) {
  const thread = chat ? threadOf(model, chat) : { page: empty(), box: null, refresh: () => {} };
  const side = el('section', { class: 'inbox', 'data-pagelet': 'IGDInboxThreadListScrollableAreaPagelet' });
  const refresh = () => {
    side.replaceChildren(...inbox(model, chat));
    thread.refresh();
  };
  refresh();
  return { page: el('main', { role: 'main', class: 'direct' }, side, thread.page), box: thread.box, refresh };
}

function inbox(model, open) {
  const rows = model.chats.map((chat) => row(chat, chat === open));
  return [el('h2', {}, 'Messages'), el('div', { role: 'list' }, rows)];
}

function row(chat, current) {
  const last = chat.messages.at(-1);
  return el(
    'a',
    {
      href: `/direct/t/${chat.id}/`,
      role: 'listitem',
      class: `row${current ? ' current' : ''}${chat.unread ? ' unread' : ''}`,
    },
    avatar(person(chat)),
    el('span', { class: 'said' }, el('b', {}, chat.name), el('small', {}, last ? last.text : '')),
    chat.unread ? el('i', { class: 'dot', 'aria-label': 'Unread' }) : null,
  );
}

function empty() {
  return el(
    'section',
    { class: 'thread empty' },
    el('p', {}, 'Your messages'),
    el('small', {}, 'Choose somebody to write to.'),
  );
}

function threadOf(model, chat) {
  const keep = (text) => {
    chat.draft = text;
  };
  const composer = createComposer({ placeholder: 'Message…', send: model.send, edited: keep, draft: chat.draft });
  const list = el('div', { class: 'messages', 'data-pagelet': 'IGDMessagesList' });
  const refresh = () => {
    list.replaceChildren(...chat.messages.map(bubble));
    list.scrollTop = list.scrollHeight;
  };
  const head = el('header', {}, avatar(person(chat)), el('b', {}, chat.name));
  const page = el('section', { class: 'thread' }, head, list, el('footer', {}, composer.element));
  return { page, box: composer.box, refresh };
}

function bubble(message, n) {
  return el('div', { id: `mid.${n}`, class: `bubble ${message.mine ? 'mine' : 'theirs'}` }, message.text);
}

function person(chat) {
  return { name: chat.name, seed: Number(chat.id.slice(-2)) };
}

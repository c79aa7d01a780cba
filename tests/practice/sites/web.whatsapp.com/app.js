/** A small messenger whose address never changes, which behaves as the large one does. */
import { createChats } from '/shared/chats.js';
import { createComposer } from '/shared/composer.js';
import { el } from '/shared/dom.js';
import { practice, site } from '/shared/practice.js';
import { CHATS } from './people.js';

const app = document.querySelector('#app');

/** The parts of the page on screen that change while it stays. */
let side = null;
let chat = null;

const model = createChats(CHATS, (what) => {
  title();
  if (what === 'opened') openMain();
  else chat?.refresh();
  side.refresh();
});

site.root = () => app;
site.composer = () => chat?.box ?? null;
site.redraw = draw;

/** Builds the whole page anew, the open chat included. */
function draw() {
  side = sidebar();
  app.replaceChildren(el('div', { class: 'app' }, side.element, el('div', { id: 'main-slot' })));
  openMain();
}

function title() {
  const unread = model.unread();
  document.title = unread ? `(${unread}) WhatsApp` : 'WhatsApp';
}

function sidebar() {
  const rows = el('div', { role: 'grid', 'aria-label': 'Chat list', id: 'pane-side' });
  const refresh = () => rows.replaceChildren(...model.chats.map(row));
  const search = el('input', { type: 'text', placeholder: 'Search or start a new chat', 'aria-label': 'Search' });
  refresh();
  const head = el('header', {}, el('h1', {}, 'WhatsApp'));
  return { element: el('div', { id: 'side' }, head, el('div', { class: 'search' }, search), rows), refresh };
}

function row(one) {
  const last = one.messages.at(-1);
  return el(
    'div',
    { role: 'row', class: one === model.current ? 'row current' : 'row', onclick: () => model.open(one) },
    avatar(one),
    el('div', { class: 'said' }, el('span', { title: one.name }, one.name), el('small', {}, last?.text ?? '')),
    el(
      'div',
      { class: 'meta' },
      el('small', {}, last?.time ?? ''),
      one.unread
        ? el('span', { class: 'count', 'aria-label': `${one.unread} unread messages` }, String(one.unread))
        : null,
    ),
  );
}

function avatar(one) {
  return el('span', { class: 'avatar', '--hue': ((one.seed ?? one.name.length) * 61) % 360 }, one.name.slice(0, 1));
}

function openMain() {
  chat = model.current ? conversation(model.current) : null;
  const main = chat?.element ?? el('div', { class: 'nothing' }, el('p', {}, 'Send and receive messages'));
  app.querySelector('#main, #main-slot, .nothing').replaceWith(main);
  chat?.refresh();
  chat?.box.focus();
}

function conversation(one) {
  const list = el('div', { 'data-testid': 'conversation-panel-messages', role: 'application', tabindex: '0' });
  const composer = createComposer({
    placeholder: 'Type a message',
    draft: one.draft,
    edited: (text) => {
      one.draft = text;
    },
    send: model.send,
    attributes: { 'data-tab': '10' },
  });
  const name = el('span', { 'data-testid': 'conversation-info-header-chat-title', dir: 'auto' }, one.name);
  const head = el('header', {}, avatar(one), name);
  const element = el('div', { id: 'main' }, head, list, el('footer', {}, composer.element));
  return { element, box: composer.box, refresh: () => fill(list, one) };
}

/** Shows what was said and jumps to the end of it, as the original does at opening and at every new message. */
function fill(list, one) {
  list.replaceChildren(...one.messages.map(line));
  list.scrollTop = list.scrollHeight;
}

function line(message, n) {
  const ticks = message.mine ? el('span', { 'data-icon': 'msg-dblcheck', class: 'ticks' }, '✓✓') : null;
  return el(
    'div',
    { role: 'row', class: message.mine ? 'line mine' : 'line' },
    el(
      'div',
      { class: 'bubble', 'data-testid': `conv-msg-${n}`, 'data-id': `3EB0${n}` },
      el('span', { class: 'text' }, message.text),
      el('small', {}, message.time, ' ', ticks),
    ),
  );
}

/** Wherever somebody types, it lands in the composer; Escape closes the chat. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && model.current) {
    model.close();
    return;
  }
  const printable = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (printable && !typing(event.target)) chat?.box.focus();
});

function typing(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea)$/.test(target.localName));
}

draw();
title();
practice.chats = model.chats;

/**
 * A small site of short posts, which behaves as the large one does: a timeline that keeps only the posts on screen, a chat
 * within shadow roots, a chat in a drawer that no address tells of, single-key shortcuts, and pages that ask for secrets.
 */
import { createChats } from '/shared/chats.js';
import { el } from '/shared/dom.js';
import { practice, site } from '/shared/practice.js';
import { createChat } from './chat.js';
import { CHATS } from './people.js';
import { codes, login, payment } from './secrets.js';
import { timeline } from './timeline.js';

practice.editor = 'textarea';

const root = document.querySelector('#react-root');
/** The drawer stands beside the pages and stays from one to the next. */
const beside = el('aside', {});
const slot = el('div', {});
root.append(el('nav', { class: 'rail' }, 'X'), slot, beside);

/** What is on screen: the page, the chat of the address, and the one of the drawer. */
let routed = null;
let drawer = null;

const model = createChats(CHATS, (what) => {
  title();
  if (what === 'opened') return;
  routed?.refresh();
  drawer?.refresh();
});

site.root = () => root;
site.composer = () => (routed ?? drawer)?.box() ?? null;
site.redraw = draw;

const PAGES = [
  [/^\/(?:home)?$/, () => timeline()],
  [/^\/i\/flow\/login$/, () => login()],
  [/^\/i\/chat\/pin$/, () => codes()],
  [/^\/i\/chat(?:\/([\w-]+))?$/, (id) => chatAt(id)],
];

function chatAt(id) {
  routed = createChat(model, id ?? null);
  return el('main', { role: 'main', 'data-testid': 'xchatEmbedRoute-page' }, routed.element);
}

function pageAt(path) {
  for (const [pattern, make] of PAGES) {
    const found = pattern.exec(path);
    if (found) return make(...found.slice(1));
  }
  return null;
}

function draw() {
  routed = null;
  const page = pageAt(location.pathname) ?? el('main', { role: 'main' }, 'Nothing to see here');
  slot.replaceChildren(page);
  routed?.refresh();
}

function title() {
  const unread = model.unread();
  document.title = unread ? `(${unread}) X` : 'X';
}

/** Opens the drawer with a conversation in it; the address stays. */
function openDrawer(index = 0) {
  drawer = createChat(model, model.chats[index].id);
  drawer.element.classList.add('chat-drawer');
  drawer.element.setAttribute('data-testid', 'chat-drawer-root');
  beside.replaceChildren(drawer.element);
  drawer.refresh();
  drawer.box().focus();
}

practice.go = (path) => {
  history.pushState(null, '', path);
  draw();
};
practice.openDrawer = openDrawer;
practice.openChat = (index) => practice.go(`/i/chat/${model.chats[index].id}`);
practice.pay = () => root.append(payment());
practice.hotkeys();
window.addEventListener('popstate', draw);
draw();
title();

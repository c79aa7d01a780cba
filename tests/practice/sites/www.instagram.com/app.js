/** A small photo site with a feed, stories, reels, profiles and direct messages, which behaves as the large ones do. */
import { createChats } from '/shared/chats.js';
import { el } from '/shared/dom.js';
import { practice, site } from '/shared/practice.js';
import { direct } from './direct.js';
import { explore, feed, followList, postDialog, postPage, profile } from './feed.js';
import { icon } from './icons.js';
import { CHATS } from './people.js';
import { reels, stories } from './viewers.js';

practice.editor = 'lexical';

/** The id changes from load to load, as in the original. */
const mount = el('div', { id: `mount_0_0_${Math.random().toString(36).slice(2, 4)}` });
document.body.append(mount);

/** The page on screen, the address it was drawn for, and the address of the page that lies under a dialog. */
let shown = {};
let drawn = null;
let under = null;

const model = createChats(CHATS, (what) => {
  title();
  if (what !== 'opened') shown.refresh?.();
});

site.root = () => mount;
site.composer = () => shown.box ?? null;
site.redraw = draw;

const PAGES = [
  [/^\/(?:strict\/)?$/, () => ({ page: feed() })],
  [/^\/stories\/([^/]+)\/(?:(\d+)\/)?$/, (handle, id) => stories(handle, id, replace)],
  [/^\/reels\/(?:([^/]+)\/)?$/, (code) => reels(code, replace)],
  [/^\/explore\//, () => ({ page: explore() })],
  [
    /^\/direct\/t\/([^/]+)\/$/,
    (id) =>
      direct(
        model,
        model.chats.find((chat) => chat.id === id),
      ),
  ],
  [/^\/direct\//, () => direct(model, null)],
  [/^\/p\/([^/]+)\/$/, (code) => ({ page: postPage(code) })],
  [/^\/([\w.]+)\/(?:followers|following)?\/?$/, (handle) => ({ page: profile(handle) })],
];

const DIALOGS = [
  [/^\/p\/([^/]+)\/$/, (code) => under && postDialog(code, back)],
  [/^\/([\w.]+)\/(followers|following)\/$/, (handle, list) => followList(handle, list, back)],
];

/** Addresses that open a dialog when one comes from another page. */
const OVER = /^\/p\/|\/(?:followers|following)\/$/;

function found(table, path) {
  for (const [pattern, make] of table) {
    const match = pattern.exec(path);
    if (match) return make(...match.slice(1));
  }
  return null;
}

/** Builds the page anew: the old subtree is thrown away, whatever hung on it is gone. */
function draw() {
  drawn = under ?? here();
  shown = found(PAGES, drawn) ?? { page: el('main', { role: 'main' }, 'Not found') };
  mount.replaceChildren(el('div', { class: 'app' }, navigation(), shown.page));
  overlay();
  shown.refresh?.();
  shown.box?.focus();
}

/** The path, always with its last slash. */
function here() {
  return location.pathname.replace(/\/?$/, '/');
}

function overlay() {
  mount.querySelector('.backdrop')?.remove();
  const dialog = found(DIALOGS, here());
  if (!dialog) return;
  mount.append(dialog);
  dialog.querySelector('[role="dialog"]').focus();
}

function go(path) {
  const below = OVER.test(path) ? (under ?? here()) : null;
  history.pushState({ under: below }, '', path);
  arrive(below);
}

function replace(path) {
  history.replaceState({ under: null }, '', path);
  arrive(null);
}

/** A dialog opens over the page that is there; anything else is built anew. */
function arrive(below) {
  under = below;
  select();
  if ((under ?? here()) === drawn) overlay();
  else draw();
  title();
}

function select() {
  const id = /^\/direct\/t\/([^/]+)/.exec(location.pathname)?.[1];
  const chat = model.chats.find((one) => one.id === id) ?? null;
  if (chat !== model.current) model.open(chat);
}

function back() {
  if (history.state?.under) history.back();
  else replace(location.pathname.replace(/(?:followers|following)\/$/, ''));
}

function title() {
  const unread = model.chats.filter((chat) => chat.unread > 0).length;
  const base = location.pathname.startsWith('/direct/') ? 'Instagram • Messages' : 'Instagram';
  document.title = unread ? `(${unread}) ${base}` : base;
}

const LINKS = [
  ['/', 'home', 'Home'],
  ['/explore/', 'compass', 'Explore'],
  ['/reels/', 'reel', 'Reels'],
  ['/direct/inbox/', 'letter', 'Messages'],
  ['/mira.and.tom/', 'person', 'Profile'],
];

function navigation() {
  return el(
    'nav',
    { class: 'rail' },
    el('span', { class: 'logo' }, 'Instagram'),
    LINKS.map(([href, sign, label]) => el('a', { href }, icon(sign), el('span', {}, label))),
  );
}

/** Keys the page keeps for itself wherever nobody types, ahead of everybody else; viewers add the arrows. */
const HOT = new Set(['Escape', 'j', 'k', 'l']);

window.addEventListener(
  'keydown',
  (event) => {
    const act = shown.keys?.[event.key];
    if (!(act || HOT.has(event.key)) || typing(event.target)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.key === 'Escape' && mount.querySelector('.backdrop')) back();
    else act?.();
  },
  true,
);

function typing(target) {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName))
  );
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});

window.addEventListener('popstate', (event) => arrive(event.state?.under ?? null));

practice.go = go;
practice.replace = replace;
practice.openChat = (i) => go(`/direct/t/${model.chats[i].id}/`);
practice.closeChat = () => go('/direct/inbox/');
select();
draw();
title();

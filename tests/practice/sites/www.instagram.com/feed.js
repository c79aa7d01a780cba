import { chance, el } from '/shared/dom.js';
import { photo } from '/shared/pictures.js';
import { icon } from './icons.js';
import { PEOPLE, personOf, post, postOf } from './people.js';

/** Posts added at a time. */
const BATCH = 6;

export function avatar(person, size = 'small') {
  return el('span', { class: `avatar ${size}`, '--hue': (person.seed * 67) % 360 }, person.name.slice(0, 1));
}

export function profileLink(person, ...content) {
  return el('a', { href: `/${person.handle}/`, class: 'handle' }, ...(content.length ? content : [person.handle]));
}

/** The home feed: stories on top, then posts without end, appended as the inner scroller nears its foot. */
export function feed() {
  const posts = el('div', { class: 'posts' });
  const scroller = el('main', { role: 'main', class: 'scroller' }, el('div', { class: 'column' }, stories(), posts));
  let next = 0;
  const more = () => {
    for (let n = 0; n < BATCH; n++) posts.append(article(post(next++)));
  };
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollHeight - scroller.scrollTop < scroller.clientHeight * 3) more();
  });
  more();
  return scroller;
}

function stories() {
  return el(
    'div',
    { 'data-pagelet': 'story_tray', class: 'tray' },
    PEOPLE.slice(0, 8).map((person) =>
      el('a', { href: storyPath(person, 0), class: 'story' }, avatar(person, 'ringed'), el('small', {}, person.handle)),
    ),
  );
}

export function storyPath(person, n) {
  return `/stories/${person.handle}/${3141592600000 + person.seed * 1000 + n}/`;
}

export function article(item) {
  const path = `/p/${item.code}/`;
  return el(
    'article',
    {},
    el('header', {}, avatar(item.person), profileLink(item.person), el('time', {}, `${item.hours} h`)),
    el('a', { href: path, class: 'frame', 'aria-label': `Photo by ${item.person.name}` }, photo(item.n)),
    actions(),
    el('p', { class: 'likes' }, `${item.likes.toLocaleString('en')} likes`),
    el('p', {}, profileLink(item.person), ' ', item.caption),
    comment(),
  );
}

function actions() {
  const toggle = (event) => event.currentTarget.classList.toggle('liked');
  return el(
    'div',
    { class: 'actions' },
    el('button', { type: 'button', 'aria-label': 'Like', class: 'like', onclick: toggle }, icon('heart')),
    el('button', { type: 'button', 'aria-label': 'Comment' }, icon('bubble')),
    el('button', { type: 'button', 'aria-label': 'Save', class: 'save' }, icon('mark')),
  );
}

function comment() {
  const box = el('textarea', { placeholder: 'Add a comment…', rows: '1', 'aria-label': 'Add a comment…' });
  const submit = (event) => {
    event.preventDefault();
    if (!box.value.trim()) return;
    form.before(el('p', {}, el('b', {}, 'you'), ' ', box.value));
    box.value = '';
  };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey) submit(event);
  });
  const form = el('form', { class: 'comment', onsubmit: submit }, box, el('button', {}, 'Post'));
  return form;
}

/** One post, alone on its page or in a dialog over another one. */
export function postPage(code) {
  return el('main', { role: 'main', class: 'scroller' }, el('div', { class: 'column' }, article(postOf(code))));
}

export function postDialog(code, close) {
  return dialog('Post', close, article(postOf(code)));
}

export function dialog(label, close, ...content) {
  return el(
    'div',
    { class: 'backdrop', onclick: (event) => event.target === event.currentTarget && close() },
    el(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, tabindex: '-1', class: 'dialog' },
      el('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: close }, '×'),
      content,
    ),
  );
}

function grid(from, count) {
  const items = Array.from({ length: count }, (_, n) => post(from + n));
  return el(
    'div',
    { class: 'grid' },
    items.map((item) => el('a', { href: `/p/${item.code}/`, class: 'frame' }, photo(item.n))),
  );
}

export function profile(handle) {
  const person = personOf(handle);
  const count = (list, n) => el('a', { href: `/${handle}/${list}/` }, el('b', {}, String(n)), ` ${list}`);
  const numbers = [count('followers', 200 + person.seed * 31), count('following', 180 + person.seed * 7)];
  const head = el('div', {}, el('h2', {}, handle), el('p', { class: 'numbers' }, numbers), el('p', {}, person.name));
  return el(
    'main',
    { role: 'main', class: 'scroller' },
    el(
      'div',
      { class: 'wide' },
      el('header', { class: 'profile' }, avatar(person, 'large'), head),
      grid(person.seed * 40, 24),
    ),
  );
}

export function followList(handle, list, close) {
  const rows = Array.from({ length: 40 }, (_, n) => PEOPLE[(n + handle.length) % PEOPLE.length] ?? PEOPLE[0]);
  return dialog(
    list,
    close,
    el('h2', {}, list),
    el(
      'ul',
      { class: 'people' },
      rows.map((person) => el('li', {}, avatar(person), profileLink(person), el('small', {}, person.name))),
    ),
  );
}

export function explore() {
  const from = 300 + Math.floor(chance(5) * 100);
  const search = el('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' });
  return el('main', { role: 'main', class: 'scroller' }, el('div', { class: 'wide' }, search, grid(from, 60)));
}

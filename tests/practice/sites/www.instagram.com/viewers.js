import { el } from '/shared/dom.js';
import { photo } from '/shared/pictures.js';
import { avatar, profileLink, storyPath } from './feed.js';
import { PEOPLE, personOf, post, postOf } from './people.js';

/** Stories one person has. */
const EACH = 4;

/** The story viewer: black, full, stepped through by keys and clicks, the address replaced at each step. */
export function stories(handle, id, go) {
  const person = personOf(handle);
  const n = Math.max(0, (Number(id) - 3141592600000) % 1000 || 0);
  const step = (by) => go(neighbour(person, n + by));
  const sides = [
    el('button', { type: 'button', class: 'side left', 'aria-label': 'Previous', onclick: () => step(-1) }),
    el('button', { type: 'button', class: 'side right', 'aria-label': 'Next', onclick: () => step(1) }),
  ];
  const bars = Array.from({ length: EACH }, (_, i) => el('i', { class: i <= n ? 'done' : '' }));
  const page = el(
    'main',
    { role: 'main', class: 'viewer' },
    el(
      'div',
      { class: 'tall' },
      photo(700 + person.seed * EACH + n),
      el('div', { class: 'bars' }, bars),
      el('header', {}, avatar(person), profileLink(person)),
      sides,
    ),
    el('a', { href: '/', class: 'close', 'aria-label': 'Close' }, '×'),
  );
  return { page, keys: { ArrowRight: () => step(1), ' ': () => step(1), ArrowLeft: () => step(-1) } };
}

/** The address of the story before or after, of the next person where this one has no more; home after the last. */
function neighbour(person, n) {
  if (n >= 0 && n < EACH) return storyPath(person, n);
  const other = PEOPLE[PEOPLE.indexOf(person) + Math.sign(n)];
  if (!other) return '/';
  return storyPath(other, n < 0 ? EACH - 1 : 0);
}

/** The reels viewer: one short at a time, stepped through by keys, wheel and buttons, the address replaced at each step. */
export function reels(code, go) {
  const item = code ? postOf(code) : post(500);
  const step = (by) => go(`/reels/${post(Math.max(0, item.n + by)).code}/`);
  const caption = el('footer', {}, avatar(item.person), profileLink(item.person), el('p', {}, item.caption));
  const page = el(
    'main',
    { role: 'main', class: 'viewer reels' },
    el('div', { class: 'tall' }, photo(item.n), caption),
    el(
      'nav',
      {},
      el('button', { type: 'button', 'aria-label': 'Previous reel', onclick: () => step(-1) }, '↑'),
      el('button', { type: 'button', 'aria-label': 'Next reel', onclick: () => step(1) }, '↓'),
    ),
  );
  page.addEventListener('wheel', (event) => Math.abs(event.deltaY) > 20 && step(Math.sign(event.deltaY)), {
    once: true,
  });
  return { page, keys: { ArrowDown: () => step(1), ArrowUp: () => step(-1) } };
}

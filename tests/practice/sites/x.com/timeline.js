import { el } from '/shared/dom.js';
import { post } from './people.js';

/** How many posts there are, and how high one is believed to be until it was measured, px. */
const POSTS = 600;
const GUESS = 120;
/** How far beyond the window posts are kept, px. */
const AHEAD = 400;

/**
 * The timeline: posts without end, of which only those near the window exist. Their elements are used again for other
 * posts, and heights are known only once they were seen, so that everything below moves as it is measured.
 */
export function timeline() {
  const heights = new Map();
  const list = el('div', { class: 'timeline', 'aria-label': 'Timeline: Your Home Timeline' });
  const page = el('main', { role: 'main' }, list);
  const spare = [];
  const shown = new Map();

  const heightOf = (n) => heights.get(n) ?? GUESS;
  const place = () => {
    if (!page.isConnected) return;
    const from = scrollY - AHEAD;
    const to = scrollY + innerHeight + AHEAD;
    const wanted = new Map();
    let top = 0;
    for (let n = 0; n < POSTS; n += 1) {
      if (top + heightOf(n) > from && top < to) wanted.set(n, top);
      top += heightOf(n);
    }
    list.style.setProperty('height', `${top}px`);
    for (const [n, cell] of shown) {
      if (wanted.has(n)) continue;
      shown.delete(n);
      spare.push(cell);
    }
    for (const [n, at] of wanted) put(n, at);
    for (const cell of spare) cell.remove();
    measure();
  };
  const put = (n, at) => {
    const cell = shown.get(n) ?? fill(spare.pop() ?? emptyCell(), post(n));
    shown.set(n, cell);
    cell.style.setProperty('transform', `translateY(${at}px)`);
    if (!cell.isConnected) list.append(cell);
  };
  const measure = () => {
    const before = heights.size;
    for (const [n, cell] of shown) if (!heights.has(n)) heights.set(n, cell.offsetHeight);
    if (heights.size > before) place();
  };
  window.addEventListener('scroll', place, { passive: true });
  queueMicrotask(place);
  return page;
}

function emptyCell() {
  const like = el('button', { type: 'button', 'data-testid': 'like' }, 'Like');
  return el('article', { 'data-testid': 'tweet', class: 'cell' }, el('b', {}, ''), el('p', {}, ''), like);
}

/** The same element becomes another post. */
function fill(cell, { id, name, text }) {
  const [who, said, like] = cell.children;
  who.textContent = name;
  said.textContent = text;
  like.setAttribute('data-post', String(id));
  return cell;
}

/** What pages do to keys, clicks and characters before anybody else hears them. */
import { HEARD } from './record.js';
import { until } from './undo.js';

const KEYS = ['keydown', 'keypress', 'keyup'];

/** Stops and prevents every key. */
export function swallow() {
  return take(KEYS);
}

/** Stops and prevents every key, character, click, touch and turn of the wheel. */
export function swallowAll() {
  return take(HEARD.split(' ').filter((type) => !/focus|blur|toggle/.test(type)));
}

function take(types) {
  const stop = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of types) window.addEventListener(type, stop, { capture: true, passive: false });
  return until(() => {
    for (const type of types) window.removeEventListener(type, stop, true);
  });
}

/** The single keys that did something, as they came. */
export const shortcuts = [];

/** Single keys that do something wherever nobody types, as feeds and players have them: they look at the target's name alone. */
export function hotkeys() {
  const act = (event) => {
    if (!/^(?:input|textarea|select)$/.test(event.target.localName ?? '')) shortcuts.push(event.key);
  };
  document.addEventListener('keydown', act);
  return until(() => document.removeEventListener('keydown', act));
}

/** Composers that live in a frame. */
import { el } from './dom.js';
import { until } from './undo.js';

/**
 * Adds a frame with a field to write in, of the page itself, or of the page at an address. Resolves when it can be written
 * in.
 */
export async function framedField(address = 'about:blank') {
  const frame = el('iframe', { class: 'practice-frame', title: 'Chat', src: address });
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  // Of another origin it brings its own.
  frame.contentDocument?.body.append(frame.contentDocument.createElement('textarea'));
  return until(() => frame.remove());
}

/** What pages bring above everything else. Nothing here takes away anything that is not its own. */
import { el } from './dom.js';
import { site } from './site.js';
import { until } from './undo.js';

/** Opens a modal dialog of the page's own, with a field in it. `within` is where it hangs. */
export function modal({ within = document.body, text = 'Turn on notifications?', written = '' } = {}) {
  const field = el('input', { type: 'text', value: written, 'aria-label': 'Why?' });
  const close = el('button', { type: 'button', onclick: () => dialog.close() }, 'Not now');
  const dialog = el('dialog', { class: 'practice-modal' }, el('p', {}, text), field, close);
  within.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  return until(() => dialog.close());
}

/** The same where nobody outside hears it open: within a closed shadow root. */
export function hiddenModal() {
  const host = el('div', { id: 'outlet' });
  document.body.append(host);
  const end = modal({ within: host.attachShadow({ mode: 'closed' }) });
  return until(() => {
    end();
    host.remove();
  });
}

/** A dialog that opens again as soon as it is no longer the topmost thing. */
export function stubborn(ms = 60) {
  const dialog = el(
    'dialog',
    { class: 'practice-modal' },
    el('p', {}, 'Use this window?'),
    el('button', {}, 'Use here'),
  );
  document.body.append(dialog);
  const rise = () => {
    const { x, y, width, height } = dialog.getBoundingClientRect();
    if (dialog.open && dialog.contains(document.elementFromPoint(x + width / 2, y + height / 2))) return;
    dialog.close();
    dialog.showModal();
  };
  rise();
  const timer = setInterval(rise, ms);
  return until(() => {
    clearInterval(timer);
    dialog.remove();
  });
}

/** Opens a menu of the kind that closes by itself when something else is pressed. */
export function menu() {
  const list = el('div', { popover: 'auto', class: 'practice-menu' }, 'Mute', el('br'), 'Archive');
  document.body.append(list);
  list.showPopover();
  return until(() => list.remove());
}

/** Lays a sheet over the whole window, above whatever is there by now. */
export function cover() {
  const sheet = el('div', { popover: 'manual', class: 'practice-cover' }, 'Looking for your messages…');
  document.body.append(sheet);
  sheet.showPopover();
  return until(() => sheet.remove());
}

/** Fills the screen with the app. Needs a person's press, as everywhere. */
export function fullscreen() {
  return site.root().requestFullscreen();
}

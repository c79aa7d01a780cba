/** What pages do to the focus. */
import { site } from './site.js';
import { until } from './undo.js';

/** Puts the focus into the composer, as sites do when a conversation is opened. */
export function compose() {
  site.composer()?.focus();
}

/** Takes the focus back to the composer every so many ms. */
export function stealFocus(ms = 100) {
  const timer = setInterval(() => site.composer()?.focus(), ms);
  return until(() => clearInterval(timer));
}

/** Keeps the focus inside the app, as dialogs of such sites do, both when it leaves and when it lands elsewhere. */
export function trapFocus(within = site.root(), home = () => site.composer() ?? within) {
  const outside = (target) => target instanceof Node && !within.contains(target);
  const landed = (event) => {
    if (outside(event.target)) home().focus();
  };
  const left = (event) => {
    if (outside(event.relatedTarget)) home().focus();
  };
  document.addEventListener('focusin', landed, true);
  document.addEventListener('focusout', left, true);
  return until(() => {
    document.removeEventListener('focusin', landed, true);
    document.removeEventListener('focusout', left, true);
  });
}

/** Makes the whole document inert, as the dialogs of some sites do to all that is not theirs. */
export function inert() {
  document.documentElement.inert = true;
  return until(() => {
    document.documentElement.inert = false;
  });
}

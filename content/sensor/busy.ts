import { focusedIn } from './fields.ts';
import { inCall } from './holding.ts';

/*
 * Where nothing is to be said, whatever was noticed (rule 8): in a call, and where a page asks for a password, a code or
 * a payment. A field says itself what it is for; a frame that takes payments has to be allowed to by the page.
 */
const SECRETS = [
  'input[type=password]',
  '[autocomplete*="cc-" i]',
  '[autocomplete~="one-time-code" i]',
  'iframe[allow*="payment"]',
].join();
/** A frame smaller than this is there for its script alone, px. */
const LEAST_PX = 8;

/** Whether an element can be seen. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= LEAST_PX && element.checkVisibility({ visibilityProperty: true });
}

/** Whether a page asks for a secret: in a field that can be seen, or in the one that has the focus. */
export function asksForSecrets(doc: Document): boolean {
  return isSecret(focusedIn(doc)) || [...doc.querySelectorAll(SECRETS)].some(isShown);
}

/** Whether a secret is typed there. */
export function isSecret(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches(SECRETS);
}

function isStream(target: EventTarget | null | undefined): boolean {
  return target instanceof HTMLMediaElement && target.srcObject instanceof MediaStream;
}

/**
 * Knows whether nothing is to be said in a page. Looks when asked, and when a stream begins to play or a secret is about
 * to be typed.
 * @param onBusy called when the page has become busy since it was last asked.
 * @returns asks.
 */
export function watchBusy(page: Window, onBusy: () => void, signal: AbortSignal): () => boolean {
  const doc = page.document;
  let wasBusy = false;
  const ask = () => {
    wasBusy = inCall(doc) || asksForSecrets(doc);
    return wasBusy;
  };
  const quietly = { capture: true, passive: true, signal };
  const begun = (isMeant: (target: EventTarget | null | undefined) => boolean) => (event: Event) => {
    if (!wasBusy && isMeant(event.composedPath()[0]) && ask()) onBusy();
  };
  page.addEventListener('playing', begun(isStream), quietly);
  page.addEventListener('focusin', begun(isSecret), quietly);
  return ask;
}

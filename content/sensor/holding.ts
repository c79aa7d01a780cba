import type { Holding } from '../../lib/messages/messages.ts';
import { fieldsIn, holdsText } from './fields.ts';

/** For this long after a file was chosen it may still be on its way, ms. Nothing tells when it has arrived. */
const UPLOAD_MS = 10 * 60_000;

/** Whether a call runs in the page: a live stream is being played, the other side's or one's own. */
export function inCall(doc: Document): boolean {
  return [...doc.querySelectorAll<HTMLMediaElement>('video, audio')].some((media) => {
    const stream = media.srcObject;
    return stream instanceof MediaStream && stream.getTracks().some(({ readyState }) => readyState === 'live');
  });
}

/** Whether a field holds what somebody wrote. A page fills inputs of its own accord, with a name or an address. */
function holdsWriting(field: HTMLElement, edited: WeakSet<EventTarget>): boolean {
  if (!holdsText(field)) return false;
  // Some libraries make what is typed the default value too, so the person's own edits count as well.
  return !(field instanceof HTMLInputElement) || field.value !== field.defaultValue || edited.has(field);
}

/** Knows what a page holds that closing it would lose. Looks only when asked. */
export function watchHolding(page: Window, signal: AbortSignal): () => Holding {
  let fileAt = Number.NEGATIVE_INFINITY;
  const chosen = (event: Event) => {
    const target = event.composedPath()[0];
    const files = target instanceof HTMLInputElement && target.type === 'file' ? target.files : null;
    const dropped = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
    if ((files?.length ?? 0) > 0 || (dropped?.files.length ?? 0) > 0) fileAt = performance.now();
  };
  const edited = new WeakSet<EventTarget>();
  const edit = (event: Event) => {
    const [field] = event.composedPath();
    if (event.isTrusted && field) edited.add(field);
  };
  const quietly = { capture: true, passive: true, signal };
  for (const type of ['change', 'drop', 'paste']) page.addEventListener(type, chosen, quietly);
  page.addEventListener('input', edit, quietly);
  return () => ({
    text: [...fieldsIn(page.document)].some((field) => holdsWriting(field, edited)),
    call: inCall(page.document),
    upload: performance.now() - fileAt < UPLOAD_MS,
  });
}

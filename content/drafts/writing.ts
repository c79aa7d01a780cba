import { focusedIn } from '../sensor/fields.ts';
import { composerOf } from './composers.ts';

/** A pause in writing has lasted so long (rule 7), ms. */
const PAUSE_MS = 2000;

/** Keys that change what stands in a box, besides those that are characters. */
const EDITING: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Enter', 'Process', 'Unidentified']);
/** Any of these may be all there is to hear: editors prevent what they do by themselves, and then nothing follows it. */
const SIGNS = ['keydown', 'beforeinput', 'input', 'paste', 'cut', 'drop', 'compositionstart', 'compositionend'];

export interface Writing {
  /** Something is done to what stands in a composer; it may be over already, or still be to come. */
  edited(composer: HTMLElement): void;
  /** Nothing more was done for two seconds. */
  paused(composer: HTMLElement): void;
}

/** With Ctrl or Cmd only undoing and redoing change anything; pasting and cutting are heard as what they are. */
function changes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (EDITING.has(key)) return true;
  return ctrlKey || metaKey ? /^[zy]$/i.test(key) : key.length === 1;
}

/** What an input method composes is not written before it is done. */
function isComposing({ type, isComposing: composing = false }: Event & { isComposing?: boolean }): boolean {
  return type === 'compositionstart' || composing;
}

/**
 * Tells the pauses of somebody who writes, and reads nothing. It only listens: no event is stopped, changed or delayed.
 * The signal ends it.
 */
export function watchWriting(page: Window, { edited, paused }: Writing, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A site that draws anew puts another composer in its place and focuses that. */
  const pause = (composer: HTMLElement) => {
    const now = composer.isConnected ? composer : composerOf(focusedIn(page.document));
    if (now) paused(now);
  };
  const heard = (event: Event) => {
    if (!event.isTrusted || (event.type === 'keydown' && !changes(event as KeyboardEvent))) return;
    const composer = composerOf(event.composedPath()[0]);
    if (!composer) return;
    edited(composer);
    clearTimeout(timer);
    timer = isComposing(event) ? undefined : setTimeout(() => pause(composer), PAUSE_MS);
  };

  for (const type of SIGNS) page.addEventListener(type, heard, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

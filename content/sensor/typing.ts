import { fieldOf, focusedIn, holdsText } from './fields.ts';

/** When to look whether a page has emptied its composer after Enter or a click, each so many ms after the one before. */
const EMPTIES_MS = [0, 50, 350];

export interface Typing {
  /** Characters and sends since the last call, and begins again at nothing. */
  take(): { characters: number; sends: number };
  /** When a character was last typed, ms on the clock of performance.now(). */
  lastAt(): number;
}

/** How many characters an edit puts in. What an input method is still composing is counted when it is done. */
export function charactersOf({ inputType, data }: Pick<InputEvent, 'inputType' | 'data'>): number {
  if (inputType === 'insertCompositionText' || !inputType.startsWith('insert')) return 0;
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return 0;
  return data === null ? 1 : [...data].length;
}

/**
 * Counts characters and sends, and knows nothing of what they say. A send needs no knowledge of the site: Enter or a
 * click leaves a composer that held text empty.
 */
export function watchTyping(page: Window, signal: AbortSignal): Typing {
  let characters = 0;
  let sends = 0;
  let typedAt = Number.NEGATIVE_INFINITY;
  let composer: HTMLElement | null = null;
  /** The composer that may be about to be emptied. */
  let pending: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fieldIn = (event: Event) => fieldOf(event.composedPath()[0]);
  const typed = (event: Event, count: number) => {
    const field = fieldIn(event);
    if (!event.isTrusted || !field || count === 0) return;
    // The next message is begun before the timer looked: the composer is still empty now.
    lookWhetherEmptied();
    composer = field;
    characters += count;
    typedAt = performance.now();
  };

  /** The composer now: sites that draw anew put another in its place and focus that. */
  const composerNow = (field: HTMLElement) =>
    field.isConnected ? field : fieldOf(focusedIn(page.document) ?? undefined);
  const lookWhetherEmptied = () => {
    const now = pending && composerNow(pending);
    if (!now || holdsText(now)) return;
    pending = null;
    sends += 1;
  };
  const lookIn = ([wait, ...later]: readonly number[]) => {
    if (wait === undefined) {
      pending = null;
      return;
    }
    timer = setTimeout(() => {
      lookWhetherEmptied();
      if (pending) lookIn(later);
    }, wait);
  };
  const maySend = (event: Event) => {
    if (!event.isTrusted || !composer?.isConnected || !holdsText(composer)) return;
    clearTimeout(timer);
    pending = composer;
    lookIn(EMPTIES_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const quietly = { capture: true, passive: true, signal };
  page.addEventListener('beforeinput', (event) => typed(event, charactersOf(event as InputEvent)), quietly);
  page.addEventListener(
    'compositionend',
    (event) => typed(event, [...((event as CompositionEvent).data ?? '')].length),
    quietly,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key === 'Enter' && !isComposing) maySend(event);
    },
    quietly,
  );
  page.addEventListener('click', maySend, quietly);

  return {
    take() {
      const taken = { characters, sends };
      characters = 0;
      sends = 0;
      return taken;
    },
    lastAt: () => typedAt,
  };
}

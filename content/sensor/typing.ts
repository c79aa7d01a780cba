import { fieldOf, focusedIn, holdsText } from './fields.ts';

/** How long a page may take to empty its composer after Enter or a click, ms, looked at twice. */
const EMPTIES_MS = [50, 400];

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
  let waiting = false;

  const fieldIn = (event: Event) => fieldOf(event.composedPath()[0]);
  const typed = (event: Event, count: number) => {
    const field = fieldIn(event);
    if (!event.isTrusted || !field || count === 0) return;
    composer = field;
    characters += count;
    typedAt = performance.now();
  };

  /** The composer now: sites that draw anew put another in its place and focus that. */
  const composerNow = (field: HTMLElement) =>
    field.isConnected ? field : fieldOf(focusedIn(page.document) ?? undefined);
  const lookWhetherEmptied = (field: HTMLElement, [wait, ...later]: readonly number[]) => {
    waiting = wait !== undefined;
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      const now = composerNow(field);
      if (!now || holdsText(now)) return lookWhetherEmptied(field, later);
      waiting = false;
      sends += 1;
    }, wait);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const maySend = (event: Event) => {
    if (!event.isTrusted || waiting || !composer?.isConnected || !holdsText(composer)) return;
    lookWhetherEmptied(composer, EMPTIES_MS);
  };

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

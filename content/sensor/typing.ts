import { fieldOf, focusedIn, holdsText, parentOf } from './fields.ts';

/** When to look whether a page has emptied its composer after Enter or a click, each so many ms after the one before. */
const EMPTIES_MS = [0, 50, 350];
/** A button that sends lies in the composer's form, or within the element this many levels above the composer. */
const LEVELS = 4;

export interface Typing {
  /** Characters and sends since the last call, and begins again at nothing. */
  take(): { characters: number; sends: number };
  /** When something was last typed, in whichever field, ms on the clock of performance.now(). */
  lastAt(): number;
}

/** How many characters an edit puts in. What an input method is still composing is counted when it is done. */
export function charactersOf({ inputType, data }: Pick<InputEvent, 'inputType' | 'data'>): number {
  if (inputType === 'insertCompositionText' || !inputType.startsWith('insert')) return 0;
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return 0;
  return data === null ? 1 : [...data].length;
}

/** The part of a page that is the composer's own: its form, or what is close around it. */
function regionOf(composer: Element): Element {
  let region = composer;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentOf(region);
    if (!parent || parent.matches('body, main, [role=main]')) break;
    region = parent;
  }
  return composer.closest('form') ?? region;
}

/** A composer that may be about to be emptied. */
interface Pending {
  field: HTMLElement;
  by: 'enter' | 'click';
  place: string;
}

/**
 * Counts characters and sends, and knows nothing of what they say. A send needs no knowledge of the site: Enter, or a
 * click close to it, leaves a composer that held text empty.
 */
export function watchTyping(page: Window, signal: AbortSignal): Typing {
  let characters = 0;
  let sends = 0;
  let typedAt = Number.NEGATIVE_INFINITY;
  let composer: HTMLElement | null = null;
  let pending: Pending | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fieldIn = (event: Event) => fieldOf(event.composedPath()[0]);
  const placeNow = () => page.location.pathname + page.location.hash;
  const typed = (event: Event, count: number) => {
    if (!event.isTrusted) return;
    typedAt = performance.now();
    const field = fieldIn(event);
    if (field && count > 0) wrote(field, count);
  };
  const wrote = (field: HTMLElement, count: number) => {
    typedAt = performance.now();
    // The next message is begun before the timer looked: the composer is still empty now.
    lookWhetherEmptied();
    composer = field;
    characters += count;
  };

  /**
   * A page may take a character from the key that makes it, and prevent the rest: no edit is heard of then. Whether it
   * does is known only when all have heard the key.
   */
  const keyed = (event: Event) => {
    const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
    if (!event.isTrusted || key.length !== 1 || ctrlKey || metaKey || isComposing) return;
    const field = fieldIn(event);
    if (!field) return;
    // A page that takes the character itself has put it there before an edit could be heard of.
    lookWhetherEmptied();
    setTimeout(() => event.defaultPrevented && wrote(field, 1));
  };

  /**
   * The composer now: after Enter, sites that draw anew put another in its place and focus that. After a click another
   * composer is another conversation.
   */
  const composerNow = ({ field, by, place }: Pending) => {
    if (by === 'click' && placeNow() !== place) return null;
    if (field.isConnected) return field;
    return by === 'enter' ? fieldOf(focusedIn(page.document)) : null;
  };
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
  const maySend = (event: Event, by: Pending['by'], isMeant: (field: HTMLElement) => boolean) => {
    if (!event.isTrusted || !composer?.isConnected || !holdsText(composer) || !isMeant(composer)) return;
    clearTimeout(timer);
    pending = { field: composer, by, place: placeNow() };
    lookIn(EMPTIES_MS);
  };
  const pressed = (event: Event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (key === 'Enter' && !isComposing) maySend(event, 'enter', (field) => fieldIn(event) === field);
  };
  const clicked = (event: Event) => {
    maySend(event, 'click', (field) => event.composedPath().includes(regionOf(field)));
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const quietly = { capture: true, passive: true, signal };
  page.addEventListener('beforeinput', (event) => typed(event, charactersOf(event as InputEvent)), quietly);
  page.addEventListener(
    'compositionend',
    (event) => typed(event, [...((event as CompositionEvent).data ?? '')].length),
    quietly,
  );
  for (const type of ['keydown', 'keypress']) page.addEventListener(type, keyed, quietly);
  page.addEventListener('keydown', pressed, quietly);
  page.addEventListener('click', clicked, quietly);

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

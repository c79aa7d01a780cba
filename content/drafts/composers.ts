import { asksForSecrets } from '../sensor/busy.ts';
import { fieldOf } from '../sensor/fields.ts';

/** The boxes messages are written in, and what stands in one (rule 7). */

/** Of a longer text the end is read, for there somebody is writing; characters. */
const LONGEST = 2000;

/**
 * The composer that a node is part of, or null where it is part of none. A line of input is none: names, codes and
 * addresses are typed there.
 */
export function composerOf(node: EventTarget | null | undefined): HTMLElement | null {
  const field = fieldOf(node);
  return field instanceof HTMLInputElement ? null : field;
}

/** Whether what stands in a composer is no secret, as far as the page says, and the page asks for none (rule 8). */
export function mayBeRead(composer: HTMLElement): boolean {
  return !isFigure(composer) && !isMasked(composer) && !asksForSecrets(composer.ownerDocument);
}

function isFigure(composer: HTMLElement): boolean {
  return ['numeric', 'decimal', 'tel'].includes(composer.getAttribute('inputmode') ?? '');
}

/** Shown as dots, as passwords are. */
function isMasked(composer: HTMLElement): boolean {
  return !['', 'none'].includes(getComputedStyle(composer).getPropertyValue('-webkit-text-security'));
}

/** What stands in a composer, a line to a line; not to be kept beyond the moment it is looked at. */
export function textIn(composer: HTMLElement): string {
  const text = composer instanceof HTMLTextAreaElement ? composer.value : composer.innerText;
  // Editors keep an empty line alive with characters that cannot be seen.
  return text.replace(/[\u200b\ufeff]/g, '').slice(-LONGEST);
}

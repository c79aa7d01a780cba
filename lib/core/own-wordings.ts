import type { OwnWording, Settings } from './settings.ts';

/** What a sentence of the person's own has to be, and how the list of them changes. */

/** The most characters of such a sentence, as a reader counts them. */
export const MOST_CHARACTERS = 120;

/** What is wrong with a sentence: nothing is written, it is too long, or it is there already. */
export type OwnFault = 'empty' | 'long' | 'same';

/** A sentence as it is kept: on one line, without room around it. */
export function tidied(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** How long a sentence is, in characters, the room around it not counted. */
export function lengthOf(text: string): number {
  return Array.from(tidied(text)).length;
}

/**
 * What is wrong with a sentence, or null where it may be kept. One that is only changed is not compared with itself.
 * @param id that of the sentence that is changed; null for a new one.
 */
export function faultIn(
  { id, loop, text }: Omit<OwnWording, 'id'> & { id: string | null },
  { ownWordings }: Pick<Settings, 'ownWordings'>,
): OwnFault | null {
  const length = lengthOf(text);
  if (length === 0) return 'empty';
  if (length > MOST_CHARACTERS) return 'long';
  const isSame = (other: OwnWording) => other.id !== id && other.loop === loop && other.text === tidied(text);
  return ownWordings.some(isSame) ? 'same' : null;
}

/** The settings with a sentence changed where it stands, or added as the last where there is none of that id. */
export function withOwn(settings: Settings, wording: OwnWording): Settings {
  const tidy = { ...wording, text: tidied(wording.text) };
  const { ownWordings } = settings;
  const isThere = ownWordings.some(({ id }) => id === tidy.id);
  const changed = ownWordings.map((each) => (each.id === tidy.id ? tidy : each));
  return { ...settings, ownWordings: isThere ? changed : [...ownWordings, tidy] };
}

/** The settings without a sentence. What was said of it stays, for it may be put back. */
export function withoutOwn(settings: Settings, id: string): Settings {
  return { ...settings, ownWordings: settings.ownWordings.filter((each) => each.id !== id) };
}

/** How a text speaks to somebody: what it asks, offers or says, and whether it gives orders (rule 16). */
export type Manner = 'question' | 'offer' | 'observation';

/** Words that leave the choice where it was. */
const CHOICE = /\b(?:or|can|could|may|allowed|as you like|up to you|yours|needn’t|if you(?:’d)? like)\b/i;

/** Verbs with which people are told what to do, where a sentence begins with them. */
const ORDERS = new Set(
  `ask avoid be block breathe call check choose close come consider count delete do don’t drink enjoy feel find focus
  forget get give go have hold imagine keep leave let listen log look make mind move never notice open pause pick
  picture please put quit read relax remember rest say see send set share sit skip spend stand start stay step stop
  take talk tell think try turn type use visit wait walk watch write`.split(/\s+/),
);

/** The sentences of a text, each with its mark. */
export function sentencesOf(text: string): string[] {
  return [...text.matchAll(/[^.?!]+[.?!]+/g)].map(([sentence]) => sentence.trim());
}

/** Whether a sentence tells somebody what to do and offers nothing else. */
function isOrder(sentence: string): boolean {
  const [first = '', second = ''] = sentence
    .toLowerCase()
    .replace(/^(?:then|now|just|so|please),? /, '')
    .split(/[\s,.?!]+/);
  const orders = ORDERS.has(first) || (first === 'do' && second === 'not');
  return orders && !sentence.endsWith('?') && !CHOICE.test(sentence);
}

/**
 * What a text is as a whole.
 * @returns null where it gives an order, or says more than one thing and neither asks nor offers anything.
 */
export function mannerOf(text: string): Manner | null {
  const sentences = sentencesOf(text);
  if (sentences.some(isOrder)) return null;
  if (sentences.some((sentence) => sentence.endsWith('?'))) return 'question';
  if (sentences.some((sentence) => CHOICE.test(sentence))) return 'offer';
  return sentences.length === 1 ? 'observation' : null;
}

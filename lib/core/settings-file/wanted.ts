/** What a value of a settings file has to be, as data: who shows a fault makes the words of it. */
export type Wanted =
  | { kind: 'flag' | 'object' | 'wording' | 'pause' | 'id' | 'path' | 'domain' }
  /** `most` is null where there is no end. */
  | { kind: 'whole'; least: number; most: number | null }
  /** One's own sentence, of so many characters at most. */
  | { kind: 'sentence'; most: number }
  /** A host; `type` is what would do instead of what stands there, null where that cannot be told. */
  | { kind: 'host'; type: string | null }
  | { kind: 'port' }
  | { kind: 'one_of'; words: readonly string[] }
  | { kind: 'list'; of: 'days' | 'spans' | 'families' | 'wordings' | 'sentences' | 'sites' | 'own_sites' | 'paths' };

/** As the message of a schema, which has to be a text. */
export function asMessage(wanted: Wanted): string {
  return JSON.stringify(wanted);
}

/** What `asMessage` was given. */
export function ofMessage(message: string): Wanted {
  return JSON.parse(message) as Wanted;
}

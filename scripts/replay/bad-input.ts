import { parsedObject } from '../../lib/core/settings-file/read.ts';
import { sentenceOf } from './fault-sentences.ts';

/** What is wrong with what came in, a sentence for each thing, and what to write instead. */
export class BadInput extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/**
 * The object that some JSON holds.
 * @throws BadInput where it is not JSON, or not an object.
 */
export function objectIn(json: string): Readonly<Record<string, unknown>> {
  const parsed = parsedObject(json);
  if ('faults' in parsed) throw new BadInput(parsed.faults.map(sentenceOf));
  return parsed.ok;
}

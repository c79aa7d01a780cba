import { isFields } from './checks.ts';

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
export function objectIn(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadInput(['this is not JSON, expected one JSON object']);
  }
  if (!isFields(value)) throw new BadInput([`this is ${JSON.stringify(value)}, expected one JSON object`]);
  return value;
}

/** What a sentence of one's own may be for, in the words of the settings. */
export const LOOPS = [
  ['messages', 'options.messages'],
  ['feed', 'options.feeds'],
  ['profile', 'options.pages'],
  ['draft', 'options.asks'],
] as const;

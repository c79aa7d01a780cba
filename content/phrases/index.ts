import en from './en.ts';
import type { Phrases } from './phrases.ts';

/** Every language drafts can be read in. */
export const PHRASES: readonly Phrases[] = [
  // One a line, the newest last.
  en,
];

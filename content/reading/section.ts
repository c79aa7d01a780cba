import type { Evidence } from '../nudges/nudge.ts';

/** One file of `content/reading/sections`: what is known of one question. Data only; its title and lead are texts of the interface. */
export interface Section {
  /** The file's name, and that of its texts. */
  id: SectionId;
  /** The drawing that stands beside its title as a mark. */
  picture: string;
  statements: readonly Evidence[];
}

export type SectionId = 'helps' | 'disappoints' | 'comparing' | 'checking' | 'wearing';

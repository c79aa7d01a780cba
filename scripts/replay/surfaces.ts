import type { Surface } from '../../content/sites/site.ts';

const ALL: Readonly<Record<Surface, true>> = {
  feed: true,
  shortform: true,
  stories: true,
  explore: true,
  profile: true,
  followList: true,
  inbox: true,
  thread: true,
  post: true,
  other: true,
};

/** Every kind of place; the compiler sees to it that none is missing. */
export const SURFACES = Object.keys(ALL) as readonly Surface[];

import type { Paths } from '../../../content/sites/site.ts';

/**
 * Whether a path belongs to what somebody wants watched. Some servers take capitals and small letters for the same: what
 * is excluded is excluded in either, what is included only as it was said.
 * @param path decoded and plain, as `plainPath` gives it.
 */
export function isWithin(path: string, paths: Paths): boolean {
  if (paths.never.some((each) => isBelow(path.toLowerCase(), each.toLowerCase()))) return false;
  return paths.only.length === 0 || paths.only.some((each) => isBelow(path, each));
}

function isBelow(path: string, top: string): boolean {
  return top === '/' || path === top || path.startsWith(`${top}/`);
}

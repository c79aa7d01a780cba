import { useRef } from 'preact/hooks';

/** The ids to list: those given, and all given since the page opened, for what was just switched must not vanish. */
export function useListed(ids: readonly string[]): ReadonlySet<string> {
  const listed = useRef(new Set<string>());
  for (const id of ids) listed.current.add(id);
  return listed.current;
}

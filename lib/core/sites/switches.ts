import { SITES } from '../../../content/sites/index.ts';
import type { Site } from '../../../content/sites/site.ts';

/** What is switched on and off in one go: a site, and those that people think of as the same thing. */
export interface Switch {
  /** The id of the first of its sites. */
  id: string;
  /** The site it is named for, and then those that go with it. */
  sites: readonly Site[];
}

/**
 * The switches to offer, in the order of the sites.
 * @param split ids of switches that the person has split: each of their sites gets its own.
 */
export function switchesOf(split: readonly string[], sites: readonly Site[] = SITES): readonly Switch[] {
  const leaderOf = ({ id, group }: Site) =>
    group !== undefined && !split.includes(group) && sites.some((other) => other.id === group) ? group : id;
  const leaders = sites.filter((site) => leaderOf(site) === site.id);
  return leaders.map((leader) => {
    const others = sites.filter((site) => site !== leader && leaderOf(site) === leader.id);
    return { id: leader.id, sites: [leader, ...others] };
  });
}

import { causeOf } from '../history-answers.ts';
import { targetsOf } from '../place.ts';
import type { Moment, Segment } from '../records.ts';

/** Minutes that somebody chose at the door of a feed, and how long they were in it then. */
export interface Intention {
  /** YYYY-MM-DD. */
  day: string;
  chosenMs: number;
  /** Attended in the feed from the door until the visit ended, ms. */
  wasMs: number;
}

function isOfFeed({ site, surface }: Segment): boolean {
  // From the door on the feed is open, and what is opened from it counts as it does.
  const around = { kind: 'both', feedOpen: true, watched: [], from: [] } as const;
  return targetsOf({ site, surface }, around).includes(`feed:${site}`);
}

/** Whether minutes were chosen at this moment, at the door of a feed. */
export function isIntention({ because, answer, minutes }: Moment): boolean {
  return because.loop === 'door' && answer === 'intend' && minutes !== undefined;
}

/**
 * What was chosen against what happened, in order of time.
 * @param moments those at which minutes were chosen.
 * @param segments of their days and the days after; one whose door is not among them (erased, kept no longer) is left out.
 */
export function intentionsIn(moments: readonly Moment[], segments: readonly Segment[]): Intention[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const byVisit = Map.groupBy(segments, ({ visit }) => visit);
  return moments.filter(isIntention).flatMap((moment) => {
    const { day, minutes = 0 } = moment;
    const door = byId.get(causeOf(moment));
    if (!door) return [];
    const since = (byVisit.get(door.visit) ?? []).filter((each) => each.from >= door.from && isOfFeed(each));
    return [{ day, chosenMs: minutes * 60_000, wasMs: since.reduce((sum, { from, to }) => sum + to - from, 0) }];
  });
}

import { dayOf } from '../../../lib/core/day.ts';
import { MINUTE } from '../life.ts';
import { at, type Said, simple } from './policy.ts';

/** A card as a day's minutes on all watched sites are used up, and at each opening for the rest of the day. */
export function limitADay(minutes: number) {
  return simple('limit-a-day', `${minutes} minutes a day`, (stretches, { settings }) => {
    const said: Said[] = [];
    let day = { to: 0 };
    let left = 0;
    for (const stretch of stretches) {
      if (stretch.from >= day.to) {
        day = dayOf(stretch.from, { timeZone: settings.timeZone, startsAt: settings.dayStartsAt });
        left = minutes * MINUTE;
      }
      const before = left;
      left -= stretch.to - stretch.from;
      if (before <= 0 && stretch.opened) said.push(at(stretch, stretch.from));
      else if (before > 0 && left <= 0) said.push(at(stretch, stretch.from + before));
    }
    return said;
  });
}

/** A card when one place has been attended for so long in one go, with breaks under half a minute. */
export function limitAVisit(minutes: number) {
  return simple('limit-a-visit', `${minutes} minutes a visit`, (stretches) => {
    const said: Said[] = [];
    const spent = new Map<string, number>();
    for (const stretch of stretches) {
      const key = `${stretch.site} ${stretch.loop}`;
      const before = stretch.opened ? 0 : (spent.get(key) ?? 0);
      const after = before + stretch.to - stretch.from;
      spent.set(key, after);
      const limit = minutes * MINUTE;
      if (before < limit && after >= limit) said.push(at(stretch, stretch.from + limit - before));
    }
    return said;
  });
}

import type { Surface } from '../../content/sites/site.ts';
import type { Observation, Seen } from '../../lib/core/observations.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAYS = 30;
/** Eight in the morning, UTC. */
const START = Date.UTC(2026, 8, 7, 8);

/** Everything a person who is hardly ever elsewhere is seen doing in a month: looks, chats, and hours in feeds. */
export function heavyMonth(): Observation[] {
  const told: Observation[] = [];
  let at = START;
  const tell = (seen: Seen, ms: number) => {
    told.push({ ...seen, id: `o${told.length}`, at, tab: 1 });
    at += ms;
  };
  const arrive = (site: string, surface: Surface, fresh = false) =>
    tell({ type: 'arrived', place: { site, surface }, fresh, busy: false }, 2 * SECOND);
  const leave = (ms: number) => tell({ type: 'left', why: 'hidden' }, ms);
  const look = (site: string, n: number) => {
    arrive(site, 'inbox', n % 3 === 0);
    tell({ type: 'scrolled', screens: 0.5, rests: true }, 18 * SECOND);
    if (n % 4 === 0) tell({ type: 'typed', characters: 30 }, 10 * SECOND);
    if (n % 4 === 0) tell({ type: 'sent', sends: 1 }, 5 * SECOND);
    leave(4 * MINUTE);
  };
  const scroll = (site: string) => {
    arrive(site, 'feed');
    for (let n = 0; n < 90; n += 1) {
      if (n % 15 === 14)
        tell(
          { type: 'moved', place: { site, surface: n % 2 === 0 ? 'post' : 'feed' }, fresh: false, stepped: true },
          SECOND,
        );
      tell({ type: 'scrolled', screens: 1.25, rests: n % 2 === 0 }, 10 * SECOND);
    }
    leave(5 * MINUTE);
  };
  for (let day = 0; day < DAYS; day += 1) {
    at = START + day * 24 * HOUR;
    for (let round = 0; round < 12; round += 1) {
      for (let n = 0; n < 6; n += 1) look(n % 2 === 0 ? 'whatsapp' : 'instagram', n + round);
      scroll(round % 2 === 0 ? 'instagram' : 'x');
    }
  }
  return told;
}

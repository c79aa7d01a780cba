import type { LoopId } from '../../../lib/core/moments.ts';
import type { Place } from '../../../lib/core/place.ts';
import type { Life } from '../life.ts';
import { SECOND } from '../life.ts';

/** One stretch of attention to one place, as a simple blocker would see it. */
export interface Stretch {
  site: string;
  /** The loop the place belongs to, or null where none can be about it. */
  loop: LoopId | null;
  from: number;
  to: number;
  /** The place was opened: it had not been attended for half a minute. */
  opened: boolean;
  /** Something was sent in it. */
  sent: boolean;
  /** When reassurance phrases matched. */
  drafts: number[];
}

const AWAY_MS = 30 * SECOND;
/** Nothing told for so long: nobody was there any more. */
const GONE_MS = 900 * SECOND;

const LOOPS: Partial<Record<Place['surface'], LoopId>> = {
  inbox: 'messages',
  thread: 'messages',
  feed: 'feed',
  shortform: 'feed',
  stories: 'feed',
  explore: 'feed',
};

function loopAt({ site, surface, subject }: Place, { settings }: Life): LoopId | null {
  const page = settings.watchedPages.some((watched) => watched.site === site && watched.subject === subject);
  return page ? 'profile' : (LOOPS[surface] ?? null);
}

/** Where attention was, from what the browser told. Knows nothing of looks, of what is new, or of loops. */
export function attentionOf(life: Life): Stretch[] {
  const stretches: Stretch[] = [];
  const leftAt = new Map<string, number>();
  let open: Stretch | null = null;
  let lastAt = 0;
  const close = (at: number) => {
    if (!open) return;
    open.to = at - lastAt > GONE_MS ? lastAt : at;
    leftAt.set(keyOf(open), open.to);
    stretches.push(open);
    open = null;
  };
  for (const event of life.events) {
    if (event.type === 'arrived' || event.type === 'moved') {
      const { place } = event;
      const loop = loopAt(place, life);
      const isSame: boolean =
        open !== null && keyOf(open) === keyOf({ site: place.site, loop }) && event.at - lastAt <= GONE_MS;
      if (!isSame) {
        close(event.at);
        const opened = event.at - (leftAt.get(keyOf({ site: place.site, loop })) ?? 0) >= AWAY_MS;
        open = { site: place.site, loop, from: event.at, to: event.at, opened, sent: false, drafts: [] };
      }
    } else if (event.type === 'left') close(event.at);
    else if (event.type === 'sent' && open) open.sent = true;
    else if (event.type === 'drafted') open?.drafts.push(event.at);
    lastAt = event.at;
  }
  return stretches;
}

function keyOf({ site, loop }: { site: string; loop: LoopId | null }): string {
  return `${site} ${loop}`;
}

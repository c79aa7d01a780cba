import { MINUTE, SECOND } from '../life.ts';
import type { Stretch } from './attention.ts';
import { at, type Said, simple } from './policy.ts';

const LOOK_MS = 45 * SECOND;
const WINDOW_MS = 30 * MINUTE;
const FEED_MS = 10 * MINUTE;

/**
 * What one would build in an afternoon: a card at the end of the third visit to messages of 45 seconds or less, with
 * nothing sent, within half an hour; at ten minutes of feed; at any draft; at any visit to the watched page. After a
 * card it counts anew.
 */
export const toy = simple('toy', 'the toy', (stretches) => {
  const said: Said[] = [];
  const looks = new Map<string, number[]>();
  const fed = new Map<string, number>();
  for (const stretch of stretches) {
    for (const draft of stretch.drafts) said.push({ at: draft, site: stretch.site, loop: 'draft' });
    if (stretch.loop === 'profile' && stretch.opened) said.push(at(stretch, stretch.from));
    if (stretch.loop === 'messages') said.push(...look(stretch, looks));
    if (stretch.loop === 'feed') said.push(...feed(stretch, fed));
  }
  return said;
});

function look(stretch: Stretch, looks: Map<string, number[]>): Said[] {
  const { site, from, to, sent, opened } = stretch;
  if (!opened || sent || to - from > LOOK_MS) return [];
  const recent = [...(looks.get(site) ?? []).filter((before) => before > to - WINDOW_MS), from];
  const isThird = recent.length >= 3;
  looks.set(site, isThird ? [] : recent);
  return isThird ? [at(stretch, to)] : [];
}

function feed(stretch: Stretch, fed: Map<string, number>): Said[] {
  const { site, from, to, opened } = stretch;
  const before = opened ? 0 : (fed.get(site) ?? 0);
  const after = before + to - from;
  fed.set(site, after);
  return before < FEED_MS && after >= FEED_MS ? [at(stretch, from + FEED_MS - before)] : [];
}

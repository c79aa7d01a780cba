import { answered } from './answers.ts';
import { COOLDOWN } from './decide.ts';
import type { Answer } from './moments.ts';
import { siteOfTarget, type Target } from './place.ts';
import { afterQuiet, leaveAlone, planOf } from './quiet.ts';
import { targetState, withTarget } from './state.ts';
import type { Turn } from './turn.ts';

/**
 * What the person asks for without a card, in the popup or with a key: a pass, a time to look later, and the end of
 * either. A card that is up on the site is answered by it.
 */

/** What is on at a site because the person asked for it, and can be ended. */
export interface Wish {
  site: string;
  why: 'later' | 'pass';
  /** ms since the epoch. */
  until: number;
}

/** What is on now, the first to end first: one line for each site, reason and time, and none for a page (rule 34). */
export function wishesOf({ state, at }: Pick<Turn, 'state' | 'at'>): Wish[] {
  const all = Object.entries(state.targets).flatMap(([key, { quiet }]): Wish[] => {
    const site = siteOfTarget(key as Target);
    const passes = quiet?.why === 'pass' ? quiet.until : 0;
    return [
      { site, why: 'pass', until: passes },
      { site, why: 'later', until: planOf(quiet) },
    ];
  });
  const open = all.filter(({ until }) => until > at).sort((a, b) => a.until - b.until);
  return open.filter((each, index) => open.findIndex((other) => isSame(other, each)) === index);
}

function isSame(a: Wish, b: Wish): boolean {
  return a.site === b.site && a.why === b.why && a.until === b.until;
}

/** *I have a message to answer*: silence on a site for this visit, at most ten minutes (rule 12). */
export function passed(turn: Turn, site: string): void {
  answerCard(turn, site, { choice: 'pass' });
  const until = turn.at + COOLDOWN.pass;
  for (const target of targetsOn(turn, site)) {
    const { quiet } = targetState(turn.state, target);
    // A rest that goes on for longer is no shorter for it; over a time to look later it lies, for that one is met.
    const rests = quiet !== null && quiet.why !== 'later' && quiet.until >= until;
    if (!rests) leaveAlone(turn, target, 'pass', until);
  }
}

/** A time to look at a site again, ms since the epoch: coming back before it meets one's own choice. */
export function postponed(turn: Turn, site: string, until: number): void {
  answerCard(turn, site, { choice: 'later', until });
  const here = attendedOn(turn, site);
  for (const target of here.length > 0 ? here : loopsOf(site)) leaveAlone(turn, target, 'later', until);
}

/** What stood is on no more. What is over already stays as it is. */
export function resumed(turn: Turn, wish: Wish): void {
  for (const key of Object.keys(turn.state.targets)) {
    const target = key as Target;
    const { quiet } = targetState(turn.state, target);
    if (!quiet || siteOfTarget(target) !== wish.site) continue;
    if (wish.why === 'pass' && quiet.why === 'pass' && quiet.until === wish.until) {
      turn.state = withTarget(turn.state, target, { quiet: afterQuiet(quiet, turn.at) });
    }
    if (wish.why === 'later' && planOf(quiet) === wish.until) {
      const { later: _, ...rest } = quiet;
      turn.state = withTarget(turn.state, target, { quiet: quiet.why === 'later' ? null : rest });
    }
  }
}

/** The card that is up on a site is answered, and goes. */
function answerCard(turn: Turn, site: string, answer: Answer): void {
  const { card } = turn.state;
  if (!card || card.moment.site !== site) return;
  answered(turn, card.moment.id, answer);
  turn.effects.push({ type: 'hide', tab: card.tab, moment: card.moment.id });
}

/** All that may be said something about on a site: its loops, and what attention is on there, a watched page perhaps. */
function targetsOn(turn: Turn, site: string): readonly Target[] {
  return [...new Set([...loopsOf(site), `draft:${site}` as const, ...attendedOn(turn, site)])];
}

/** What attention is on, where it is on this site. */
function attendedOn({ state: { attended } }: Turn, site: string): readonly Target[] {
  return attended?.place.site === site ? attended.targets : [];
}

function loopsOf(site: string): readonly Target[] {
  return [`messages:${site}`, `feed:${site}`];
}

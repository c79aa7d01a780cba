import type { Because, Choice } from '../moments.ts';
import type { Moment } from '../records.ts';

/** What somebody answered, or that a card went unanswered. */
export type Answered = Choice;

/** How often there was something: by what was noticed, by what was said, by what was answered. */
export interface Said {
  /** With a card, and in silence. One that could not reach the screen is neither. */
  noticed: readonly { kind: Because['loop']; card: number; silence: number; unshown: number }[];
  /** Cards, by what they were about; the most frequent first. */
  families: readonly { family: string; count: number }[];
  answers: readonly { answer: Answered; count: number }[];
}

const KINDS: readonly Because['loop'][] = ['messages', 'feed', 'profile', 'draft', 'promise', 'door', 'intention'];

/** Something new was waiting after all: that was no loop, and its moment is told nowhere. */
function wasOne({ answer }: Moment): boolean {
  return answer !== 'withdrawn';
}

function reachedScreen({ arm, shown }: Moment): boolean {
  return arm === 'show' && shown !== 'blocked';
}

function counted<K extends string>(keys: readonly K[]): [K, number][] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function noticedAs(kind: Because['loop'], moments: readonly Moment[]): Said['noticed'] {
  const own = moments.filter(({ because }) => because.loop === kind);
  if (own.length === 0) return [];
  const card = own.filter(reachedScreen).length;
  const silence = own.filter(({ arm }) => arm === 'hold').length;
  return [{ kind, card, silence, unshown: own.length - card - silence }];
}

/** What was noticed, said and answered in some moments; nothing in it is of a page or a person (rule 34). */
export function saidIn(all: readonly Moment[]): Said {
  const moments = all.filter(wasOne);
  const cards = moments.filter(reachedScreen);
  const answers = cards.map(({ answer = 'unanswered' }) => answer as Answered);
  return {
    noticed: KINDS.flatMap((kind) => noticedAs(kind, moments)),
    families: counted(cards.map(({ family }) => family)).map(([family, count]) => ({ family, count })),
    answers: counted(answers).map(([answer, count]) => ({ answer, count })),
  };
}

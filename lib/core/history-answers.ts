import type { Answer } from './moments.ts';
import type { Observation, Seen } from './observations.ts';
import type { Moment } from './records.ts';

/** Telling once more, among what was seen, what became of the cards. */

const SECOND = 1000;
/** What may end a card by itself: at the very same time, its answer came before it. */
const ENDS_CARDS: readonly Seen['type'][] = ['arrived', 'moved', 'left', 'called', 'freshened'];

/** The id of the observation that a moment came of. */
export function causeOf({ id }: Moment): string {
  return id.replace(/:moment$/, '');
}

/**
 * The observations with what somebody saw and answered of the moments that come of them.
 * @param observations in order of time.
 */
export function withAnswers(observations: readonly Observation[], moments: readonly Moment[]): Observation[] {
  const causes = new Map(observations.map(({ id }, index) => [id, index]));
  const before = new Map<number, Observation[]>();
  for (const moment of moments) {
    const cause = causes.get(causeOf(moment));
    const noticed = cause === undefined ? undefined : observations[cause];
    if (cause === undefined || !noticed) continue;
    for (const { afterMs, seen } of becameOf(moment)) {
      const told = { ...seen, id: `${moment.id}:${seen.type}`, at: noticed.at + afterMs, tab: noticed.tab };
      const index = placeFor(told.at, observations, cause + 1);
      before.set(index, [...(before.get(index) ?? []), told]);
    }
  }
  const told = observations.flatMap((each, index) => [...(before.get(index) ?? []), each]);
  return [...told, ...(before.get(observations.length) ?? [])];
}

/** Before which of these something that was done at a time belongs, from one of them on. */
function placeFor(at: number, observations: readonly Observation[], from: number): number {
  const isAfter = (each: Observation) => each.at > at || (each.at === at && ENDS_CARDS.includes(each.type));
  for (let index = from; index < observations.length; index += 1) {
    const each = observations[index];
    if (each && isAfter(each)) return index;
  }
  return observations.length;
}

/** What became of a moment's card, as far as somebody did it: the rest becomes of it by itself. */
function becameOf({ id: moment, shown, shownAfter = 0, judged, answeredAfter, ...rest }: Moment) {
  const told: { afterMs: number; seen: Seen }[] = [];
  const tell = (afterS: number, seen: Seen) => told.push({ afterMs: Math.round(afterS * SECOND), seen });
  if (shown) tell(shownAfter, { type: 'shown', moment, how: shown });
  if (judged) tell(shownAfter, { type: 'judged', moment, judgement: judged });
  const answer = answerOf(rest);
  if (answer && answeredAfter !== undefined) tell(answeredAfter, { type: 'answered', moment, answer });
  return told;
}

function answerOf({ answer, until, minutes }: Pick<Moment, 'answer' | 'until' | 'minutes'>): Answer | null {
  if (answer === undefined || answer === 'withdrawn') return null;
  if (answer === 'later') return until === undefined ? null : { choice: answer, until };
  if (answer === 'intend') return minutes === undefined ? null : { choice: answer, minutes };
  return { choice: answer };
}

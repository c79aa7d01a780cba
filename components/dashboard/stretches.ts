import { i18n } from '#i18n';
import type { LoopEvidence } from '../../lib/core/figures/evidence.ts';
import type { Stretch } from '../charts/two-arms.tsx';
import { briefTime, figure, type Telling } from './telling.ts';

/** Where stretches of time begin, minutes: about evenly far apart on the scale on which arms are compared (rule 24). */
const AWAY = [0, 1, 2, 5, 10, 20, 40, 80, 160, 240];
const IN_FEED = [0, 1, 2, 4, 8, 15, 30, 60];

function rangeWords(from: number, to: number, isLast: boolean): string {
  if (to === 1) return i18n.t('dashboard.helps_range_nothing');
  if (isLast) return i18n.t('dashboard.helps_range_most', { from: briefTime(from) });
  return i18n.t('dashboard.helps_range', { from: briefTime(from), to: briefTime(to) });
}

/** What followed moments of one loop, by stretches of time: how many of each arm lie in each. */
export function stretchesOf({ loop, card, silence }: LoopEvidence, { locale, countsHidden }: Telling): Stretch[] {
  const begins = loop === 'feed' ? IN_FEED : AWAY;
  const within = (arm: LoopEvidence['card'], from: number, to: number, isLast: boolean) =>
    arm.filter(({ minutes }) => minutes >= from && (isLast || minutes < to)).length;
  return begins.slice(0, -1).map((from, index) => {
    const to = begins[index + 1] ?? from;
    const isLast = index === begins.length - 2;
    const range = rangeWords(from, to, isLast);
    const words = (arm: string, count: number, all: number) =>
      countsHidden
        ? `${range}, ${arm}`
        : i18n.t('dashboard.helps_value', { range, arm, count: figure(count, locale), all: figure(all, locale) });
    const counts = { card: within(card, from, to, isLast), silence: within(silence, from, to, isLast) };
    return {
      from,
      to,
      ...counts,
      range,
      cardWords: words(i18n.t('dashboard.helps_card'), counts.card, card.length),
      silenceWords: words(i18n.t('dashboard.helps_silence'), counts.silence, silence.length),
    };
  });
}

import { i18n } from '#i18n';
import type { LoopEvidence } from '../../lib/core/figures/evidence.ts';
import { Chart, type Table } from '../charts/chart.tsx';
import { TwoArms } from '../charts/two-arms.tsx';
import { sentence } from '../popup/words.ts';
import { stretchesOf } from './stretches.ts';
import { briefTime, countWord, figure, type Telling, timeOf } from './telling.ts';

const NAMES = {
  messages: 'dashboard.helps_messages',
  profile: 'dashboard.helps_profile',
  feed: 'dashboard.helps_feed',
} as const;

/** What is said where cards of this loop are followed by more or less, in minutes and without. */
const SAID = {
  longer: ['dashboard.helps_away_longer', 'dashboard.helps_away_longer_uncounted'],
  sooner: ['dashboard.helps_away_sooner', 'dashboard.helps_away_sooner_uncounted'],
  less: ['dashboard.helps_feed_less', 'dashboard.helps_feed_less_uncounted'],
  more: ['dashboard.helps_feed_more', 'dashboard.helps_feed_more_uncounted'],
} as const;

/** What may be said of one loop (rules 25 and 28). */
function findingWords({ loop, finding, typical }: LoopEvidence, telling: Telling): string {
  if (finding === 'unclear' || !typical) return i18n.t('dashboard.helps_loop_unclear');
  const helps = finding === 'helps';
  const way = loop === 'feed' ? (helps ? 'less' : 'more') : helps ? 'longer' : 'sooner';
  const [counted, uncounted] = SAID[way];
  if (telling.countsHidden) return i18n.t(uncounted);
  return i18n.t(counted, { time: timeOf(Math.abs(typical.card - typical.silence), telling.locale) });
}

function typicalWords({ typical }: LoopEvidence, { locale }: Telling): string {
  if (!typical) return i18n.t('dashboard.helps_few');
  const times = { card: timeOf(typical.card, locale), silence: timeOf(typical.silence, locale) };
  return i18n.t('dashboard.helps_typical', times);
}

function tableOf(evidence: LoopEvidence, telling: Telling): Table {
  const arm = (text: 'dashboard.helps_card' | 'dashboard.helps_silence') => sentence(i18n.t(text), telling.locale);
  return {
    columns: [i18n.t('dashboard.helps_table_range'), arm('dashboard.helps_card'), arm('dashboard.helps_silence')],
    rows: stretchesOf(evidence, telling).map(({ range, card, silence }) => [
      range,
      figure(card, telling.locale),
      figure(silence, telling.locale),
    ]),
  };
}

function cutWords({ card, silence }: LoopEvidence, { locale }: Telling): string | null {
  const cut = [...card, ...silence].filter(({ censored }) => censored).length;
  if (cut === 0) return null;
  return sentence(i18n.t('dashboard.helps_cut', cut, { count: countWord(cut, locale) }), locale);
}

/** One loop: the sentence, what it rests on as two hills, and the typical time of each. */
export function LoopHelps({ evidence, telling }: { evidence: LoopEvidence; telling: Telling }) {
  const { loop, typical } = evidence;
  const { countsHidden } = telling;
  const title = i18n.t(loop === 'feed' ? 'dashboard.helps_chart_feed' : 'dashboard.helps_chart_away');
  const cut = countsHidden ? null : cutWords(evidence, telling);
  return (
    <div class="loop-helps">
      <p>
        <strong>{i18n.t(NAMES[loop])}</strong> {findingWords(evidence, telling)}
      </p>
      <Chart
        title={title}
        summary={countsHidden ? findingWords(evidence, telling) : typicalWords(evidence, telling)}
        table={countsHidden ? null : () => tableOf(evidence, telling)}
      >
        <TwoArms
          title={title}
          stretches={stretchesOf(evidence, telling)}
          typical={typical}
          names={{ card: i18n.t('dashboard.helps_card'), silence: i18n.t('dashboard.helps_silence') }}
          tick={countsHidden ? null : briefTime}
          hint={cut ? `${i18n.t('dashboard.helps_key')} ${cut}` : i18n.t('dashboard.helps_key')}
        />
      </Chart>
    </div>
  );
}

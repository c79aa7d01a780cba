import { i18n } from '#i18n';
import type { Said } from '../../lib/core/figures/said.ts';
import { FAMILY_NAMES } from '../family-names.ts';
import { Counted, type Line } from './counted.tsx';
import { Section } from './section.tsx';
import { figure, type Telling } from './telling.ts';

const NOTICED = {
  messages: 'dashboard.noticed_messages',
  feed: 'dashboard.noticed_feed',
  profile: 'dashboard.noticed_profile',
  draft: 'dashboard.noticed_draft',
  promise: 'dashboard.noticed_promise',
  door: 'dashboard.noticed_door',
  intention: 'dashboard.noticed_intention',
} as const;
const ANSWERS = {
  leave: 'dashboard.answer_leave',
  keep: 'dashboard.answer_keep',
  later: 'dashboard.answer_later',
  'not-a-loop': 'dashboard.answer_not_a_loop',
  less: 'dashboard.answer_less',
  off: 'dashboard.answer_off',
  pass: 'dashboard.answer_pass',
  esc: 'dashboard.answer_esc',
  unanswered: 'dashboard.answer_unanswered',
  intend: 'dashboard.answer_intend',
  'set-aside': 'dashboard.answer_set_aside',
  'stop-family': 'dashboard.answer_stop_family',
} as const;

/** What a family of cards is called. */
export function familyName(family: string): string {
  const name = FAMILY_NAMES.find(([id]) => id === family)?.[1];
  return i18n.t(name ?? 'dashboard.said_other');
}

type Noticed = Said['noticed'][number];

/** With a card, in silence, not to be shown: only what there was. */
function waysWords({ card, silence, unshown }: Noticed, locale: string): string {
  const ways = [
    [card, 'dashboard.with_card'],
    [silence, 'dashboard.in_silence'],
    [unshown, 'dashboard.unshown'],
  ] as const;
  const said = ways.flatMap(([count, text]) => (count > 0 ? [i18n.t(text, { count: figure(count, locale) })] : []));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(said);
}

interface MomentsProps {
  said: Said;
  /** For how many days moments are kept, where the range reaches further back; else null. */
  keptDays: number | null;
  telling: Telling;
}

/** What was noticed, said and answered. */
export function Moments({ said, keptDays, telling }: MomentsProps) {
  const { locale, countsHidden } = telling;
  const told = (count: number): Line['said'] => (countsHidden ? null : figure(count, locale));
  const noticed = said.noticed.map((each) => ({
    label: i18n.t(NOTICED[each.kind]),
    count: each.card + each.silence + each.unshown,
    said: countsHidden ? null : waysWords(each, locale),
  }));
  const families = said.families.map(({ family, count }) => ({ label: familyName(family), count, said: told(count) }));
  const answers = said.answers.map(({ answer, count }) => ({ label: answerWords(answer), count, said: told(count) }));
  return (
    <Section id="moments" title={i18n.t('dashboard.moments')} lead={i18n.t('dashboard.moments_lead')}>
      {noticed.length === 0 && <p>{i18n.t('dashboard.moments_none')}</p>}
      <div class="moments">
        {noticed.length > 0 && <Counted title={i18n.t('dashboard.noticed')} lines={noticed} />}
        {families.length > 0 && <Counted title={i18n.t('dashboard.said')} lines={families} />}
        {answers.length > 0 && <Counted title={i18n.t('dashboard.answered')} lines={answers} />}
      </div>
      {keptDays !== null && (
        <p class="quiet small">{i18n.t('dashboard.moments_kept', { days: figure(keptDays, locale) })}</p>
      )}
    </Section>
  );
}

function answerWords(answer: string): string {
  return i18n.t(ANSWERS[answer as keyof typeof ANSWERS] ?? 'dashboard.answer_unanswered');
}

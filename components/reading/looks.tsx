import { i18n } from '#i18n';
import { LOOKS } from '../../lib/core/effect/looks.ts';
import { DEFAULTS, showProbability } from '../../lib/core/settings.ts';
import { numberWord } from '../popup/words.ts';

/** From so many moments on it is told how many cards and silences there were (rule 25). */
const COUNTS_FROM = 20;
/** Often heard as enough, and not enough. */
const TOO_FEW = 30;

/** How many silences come among so many moments, with the usual odds. */
function silencesIn(moments: number): number {
  return Math.round(moments * (1 - showProbability({ ...DEFAULTS, holdouts: 'usual', holdoutsExplained: true })));
}

/** After how many moments something is said, and what; the figures in words come of `npm run test:long`. */
function stages(locale: string): readonly (readonly [when: string, what: string])[] {
  const [first, second, third] = LOOKS;
  const figure = (count: number) => new Intl.NumberFormat(locale).format(count);
  const at = (count: number) => i18n.t('reading.looks_at', { count: figure(count) });
  const silences = silencesIn(first);
  const sides = { cards: figure(first - silences), silences: figure(silences) };
  return [
    [i18n.t('reading.looks_below', { count: figure(COUNTS_FROM) }), i18n.t('reading.looks_before')],
    [at(COUNTS_FROM), i18n.t('reading.looks_counts')],
    [at(first), i18n.t('reading.looks_first', sides)],
    [at(second), i18n.t('reading.looks_second')],
    [at(third), i18n.t('reading.looks_third')],
    [i18n.t('reading.looks_after'), i18n.t('reading.looks_after_text', { count: figure(third) })],
  ];
}

/** How many moments an answer takes, and what it is worth when it comes. */
export function Looks({ locale }: { locale: string }) {
  const silences = numberWord(i18n, locale, silencesIn(TOO_FEW));
  return (
    <>
      <h3 class="subheading">{i18n.t('reading.looks')}</h3>
      <p>{i18n.t('reading.looks_moment')}</p>
      <dl class="looks">
        {stages(locale).map(([when, what]) => (
          <div class="look" key={when}>
            <dt>{when}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('reading.looks_pace')}</p>
      <p>{i18n.t('reading.looks_thirty', { silences })}</p>
      <p>{i18n.t('reading.looks_unclear')}</p>
      <p>{i18n.t('reading.looks_false')}</p>
      <p>{i18n.t('reading.looks_browser')}</p>
    </>
  );
}

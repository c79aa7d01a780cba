import { i18n } from '#i18n';
import type { Evidence } from '../../lib/core/figures/evidence.ts';
import type { DashboardView } from '../../lib/messages/messages.ts';
import { LoopHelps } from './loop-helps.tsx';
import { familyName } from './moments.tsx';
import { Section } from './section.tsx';
import { figure, type Telling } from './telling.ts';

type HelpsView = Pick<DashboardView, 'evidence' | 'holdouts' | 'harmful'>;

/** The one sentence that may be said at this number of moments (rules 25 to 28). */
function verdictWords({ verdict }: Evidence, { locale, countsHidden }: Telling): string {
  if (verdict.kind === 'helps') return i18n.t('dashboard.helps_yes');
  if (verdict.kind === 'worse') return i18n.t('dashboard.helps_worse');
  if (verdict.kind === 'unclear') return i18n.t('dashboard.helps_unclear');
  if (countsHidden) {
    return i18n.t(
      verdict.kind === 'nothing' ? 'dashboard.helps_nothing_uncounted' : 'dashboard.helps_learning_uncounted',
    );
  }
  const say = (count: number) => figure(count, locale);
  if (verdict.kind === 'nothing') return i18n.t('dashboard.helps_nothing', { count: say(verdict.look.moments) });
  if (verdict.kind === 'learning') {
    return i18n.t('dashboard.helps_learning', { moments: say(verdict.moments), of: say(verdict.of) });
  }
  const { shown, held, of } = verdict;
  return i18n.t('dashboard.helps_counting', { shown: say(shown), held: say(held), of: say(of) });
}

/** Where every card comes, why there is nothing to say; null where some stay silent or did so before. */
function noSilence({ evidence, holdouts }: HelpsView): string | null {
  if (evidence.loops.length > 0 || holdouts === 'usual' || holdouts === 'faster') return null;
  return i18n.t(holdouts === 'off' ? 'dashboard.helps_off' : 'dashboard.helps_unread');
}

interface HelpsProps {
  view: HelpsView;
  telling: Telling;
  onSettings: () => void;
}

/** Whether cards help: what is known, loop by loop, how it was measured, and what happens where they do not. */
export function Helps({ view, telling, onSettings }: HelpsProps) {
  const { evidence, harmful } = view;
  return (
    <Section id="helps" title={i18n.t('dashboard.helps')} lead={i18n.t('dashboard.helps_lead')}>
      <p class="helps-verdict voice">{noSilence(view) ?? verdictWords(evidence, telling)}</p>
      {evidence.loops.map((loop) => (
        <LoopHelps key={loop.loop} evidence={loop} telling={telling} />
      ))}
      <div class="helps-notes">
        <div>
          <h3 class="chart-title">{i18n.t('dashboard.helps_how')}</h3>
          <p class="quiet">{i18n.t('dashboard.helps_how_chance')}</p>
          <p class="quiet">{i18n.t('dashboard.helps_how_outcome')}</p>
          <p class="quiet">{i18n.t('dashboard.helps_how_looks')}</p>
        </div>
        <div>
          <h3 class="chart-title">{i18n.t('dashboard.helps_else')}</h3>
          <p class="quiet">{i18n.t('dashboard.helps_else_text')}</p>
          {harmful.length > 0 && (
            <p>
              {i18n.t('dashboard.helps_stopped', {
                families: new Intl.ListFormat(telling.locale).format(harmful.map(familyName)),
              })}
            </p>
          )}
          <button type="button" class="link screen-only" onClick={onSettings}>
            {i18n.t('dashboard.helps_settings')}
          </button>
        </div>
      </div>
    </Section>
  );
}

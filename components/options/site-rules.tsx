import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Settings, type SiteChange, type Step, thresholdsFor } from '../../lib/core/settings.ts';
import type { SiteView } from '../../lib/messages/messages.ts';
import { listOf } from '../list.ts';
import type { Keeping } from './latest.ts';
import { type Chosen, StepChoices } from './step-choices.tsx';
import { TimeChoices, whenOf } from './time-choices.tsx';

interface SiteRulesProps {
  site: SiteView;
  settings: Omit<Settings, 'watchedPages'>;
  locale: string;
  onChange: (change: SiteChange) => Keeping;
}

/** The rules of one site, where it has any of its own: how early, and when. In a line, until they are opened. */
export function SiteRules({ site, settings, locale, onChange }: SiteRulesProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="site-rules">
      <p class="small quiet">
        {summary(site.id, settings, locale)}{' '}
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={i18n.t(open ? 'options.rules_close_label' : 'options.rules_open_label', { site: site.name })}
          onClick={() => setOpen(!open)}
        >
          {i18n.t(open ? 'options.rules_close' : 'options.rules_open')}
        </button>
      </p>
      <div id={id} class="site-rules-open" hidden={!open}>
        {open && <Rules site={site} settings={settings} locale={locale} onChange={onChange} />}
      </div>
    </div>
  );
}

const STEPS_SAID = {
  early: 'options.rules_early',
  standard: 'options.rules_standard',
  relaxed: 'options.rules_relaxed',
  own: 'options.rules_own',
  everywhere: null,
} as const;

const TIMES_SAID = {
  always: 'options.rules_always',
  hours: 'options.rules_hours',
  never: 'options.rules_never',
  everywhere: null,
} as const;

function chosenFor(site: string, { sites }: Pick<Settings, 'sites'>): Chosen {
  const { step, thresholds } = sites[site] ?? {};
  return step ?? (thresholds ? 'own' : 'everywhere');
}

/** What a site has of its own, in a sentence. */
function summary(site: string, settings: Pick<Settings, 'sites'>, locale: string): string {
  const when = whenOf(settings.sites[site]?.times ?? null, true);
  const said = [STEPS_SAID[chosenFor(site, settings)], TIMES_SAID[when]];
  const own = said.flatMap((key) => (key ? [{ name: i18n.t(key) }] : []));
  return own.length === 0 ? i18n.t('options.rules_none') : i18n.t('options.rules', { rules: listOf(own, locale) });
}

function Rules({ site, settings, locale, onChange }: SiteRulesProps) {
  const { id, name, kind } = site;
  const now = settings.sites[id] ?? { on: true };
  const { step: _, thresholds: __, ...plain } = now;
  const figuresWith = (change: { step?: Step }) =>
    thresholdsFor({ ...settings, sites: { [id]: { ...plain, ...change } } }, id);
  return (
    <>
      <h4 class="options-subheading">{i18n.t('options.early')}</h4>
      <StepChoices
        legend={i18n.t('options.site_early', { site: name })}
        group={`step-${id}`}
        chosen={chosenFor(id, settings)}
        figures={thresholdsFor(settings, id)}
        stepFigures={{
          early: figuresWith({ step: 'early' }),
          standard: figuresWith({ step: 'standard' }),
          relaxed: figuresWith({ step: 'relaxed' }),
        }}
        site={{ everywhere: figuresWith({}), kind }}
        trial={(thresholds) => ({
          settings: { ...settings, sites: { ...settings.sites, [id]: { ...plain, thresholds } } },
          site: id,
        })}
        onStep={(step) => onChange({ step: step === 'everywhere' ? null : step, thresholds: null })}
        onFigures={(thresholds) => onChange({ step: null, thresholds })}
      />
      <h4 class="options-subheading">{i18n.t('options.hours')}</h4>
      <TimeChoices
        legend={i18n.t('options.site_hours', { site: name })}
        group={`times-${id}`}
        times={now.times ?? null}
        locale={locale}
        oneSite
        onTimes={(times) => onChange({ times })}
      />
    </>
  );
}

import './self-check.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { browserIn, reportText } from '../../lib/core/self-check/report.ts';
import { nameOfSite } from '../../lib/core/sites/known.ts';
import type { OptionsView, SelfCheckView, SiteCheck } from '../../lib/messages/messages.ts';
import { SiteMark } from '../site-mark.tsx';
import { Section } from './section.tsx';
import { SelfCheckReport } from './self-check-report.tsx';

interface SelfCheckProps {
  view: Pick<OptionsView, 'sites' | 'settings'>;
  version: string;
  locale: string;
  /** Has the worker look. */
  onCheck: () => Promise<SelfCheckView>;
  /** Asks the browser for a site's hosts; called within the click. */
  onAsk: (site: string) => void;
}

/** Whether Unspiral works, site by site: a quiet line where all is well, and else what is wrong and what to do. */
export function SelfCheck({ view, version, locale, onCheck, onAsk }: SelfCheckProps) {
  const [found, setFound] = useState<SelfCheckView | null>(null);
  const watched = view.sites.filter(({ on }) => on);
  // It is looked at anew whenever a site is switched, allowed or changed.
  const reason = JSON.stringify([watched.map(({ id, granted }) => [id, granted]), view.settings.ownSites]);

  useEffect(() => {
    let isCurrent = true;
    onCheck().then(
      (checked) => isCurrent && setFound(checked),
      () => isCurrent && setFound(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [reason]);

  const checks = (found?.sites ?? []).filter(({ site }) => watched.some(({ id }) => id === site));
  if (!found || checks.length === 0) {
    return <Section id="check">{watched.length === 0 && <p class="quiet">{i18n.t('self_check.none')}</p>}</Section>;
  }
  const about = { version, browser: browserIn(navigator.userAgent) };
  return (
    <Section id="check">
      <ul class="checks">
        {checks.map((check) => (
          <Check
            key={check.site}
            name={nameOfSite(view.settings, check.site)}
            check={check}
            when={whenNoticed(check, found.today, locale)}
            onAsk={() => onAsk(check.site)}
          />
        ))}
      </ul>
      <SelfCheckReport text={reportText(checks, view.settings, about)} />
    </Section>
  );
}

const TROUBLES = {
  not_allowed: 'self_check.not_allowed',
  partly_allowed: 'self_check.partly_allowed',
  not_registered: 'self_check.not_registered',
  unanswered: 'self_check.unanswered',
  unlike: 'self_check.unlike',
} as const;

interface CheckProps {
  name: string;
  check: SiteCheck;
  /** When something was last noticed, as a sentence. */
  when: string;
  onAsk: () => void;
}

function Check({ name, check: { standing }, when, onAsk }: CheckProps) {
  const isAllowed = standing !== 'not_allowed' && standing !== 'partly_allowed';
  return (
    <li class="check">
      <SiteMark name={name} />
      <div class="check-words">
        <p class="small">
          <span class="check-name">{name}</span>{' '}
          <span class={standing === 'well' ? 'quiet' : undefined}>
            {standing === 'well' ? when : i18n.t(TROUBLES[standing])}
          </span>
        </p>
        {!isAllowed && (
          <button
            type="button"
            class="button button-small"
            aria-label={`${i18n.t('common.ask')}: ${name}`}
            onClick={onAsk}
          >
            {i18n.t('common.ask')}
          </button>
        )}
      </div>
    </li>
  );
}

const DAY_MS = 24 * 60 * 60_000;

/** A day of the person's own as an instant, for the calendar alone, ms since the epoch. */
function instantOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

function whenNoticed({ lastDay }: SiteCheck, today: string, locale: string): string {
  if (lastDay === null) return i18n.t('self_check.well_nothing');
  const days = Math.round((instantOf(today) - instantOf(lastDay)) / DAY_MS);
  if (days === 0) return i18n.t('self_check.well_today');
  if (days === 1) return i18n.t('self_check.well_yesterday');
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instantOf(lastDay));
  return i18n.t('self_check.well_on', { date });
}

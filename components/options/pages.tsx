import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WatchedPageView } from '../../lib/messages/messages.ts';
import { SiteMark } from '../site-mark.tsx';
import type { Keeping } from './latest.ts';
import { Section } from './section.tsx';

interface PagesProps {
  pages: readonly WatchedPageView[];
  locale: string;
  onStop: (addedAt: number) => Keeping;
}

/** The watched pages: a list that names nobody (rule 34). */
export function Pages({ pages, locale, onStop }: PagesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [stopped, setStopped] = useState(false);

  async function stop(addedAt: number) {
    const isOver = await onStop(addedAt);
    setStopped(isOver);
    // The button that had the focus went with its row.
    if (isOver) heading.current?.focus();
  }

  return (
    <Section id="pages" heading={heading}>
      <p class="quiet">{i18n.t(pages.length > 0 ? 'options.pages_intro' : 'options.pages_none')}</p>
      <p class="unseen" role="status">
        {stopped && i18n.t('options.page_stopped')}
      </p>
      <ul>
        {pages.map((page) => (
          <Page key={page.addedAt} page={page} locale={locale} onStop={() => stop(page.addedAt)} />
        ))}
      </ul>
    </Section>
  );
}

function Page({ page, locale, onStop }: { page: WatchedPageView; locale: string; onStop: () => void }) {
  const site = page.siteName;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(page.addedAt);
  return (
    <li class="options-row">
      <SiteMark name={site} />
      <div class="options-row-words">
        <p>{i18n.t('options.page', { site })}</p>
        <p class="quiet small">{i18n.t('options.page_added', { date })}</p>
      </div>
      <button
        type="button"
        class="link small"
        aria-label={i18n.t('options.page_stop_label', { site, date })}
        onClick={onStop}
      >
        {i18n.t('options.page_stop')}
      </button>
    </li>
  );
}

import '../tokens.css';
import './page.css';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { i18n } from '#i18n';
import { localeFor } from './locale.ts';

/** Shows one of our pages in its document; called again, it updates what is there. */
export function mount(page: ComponentChild): void {
  const root = document.getElementById('page');
  if (!root) throw new Error('This document has no place for a page.');
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = i18n.t('direction');
  render(page, root);
}

/** Where the worker does not answer, a page says so instead of staying empty. */
export function mountTrouble(): void {
  mount(
    <main class="trouble">
      <p role="alert">{i18n.t('common.trouble')}</p>
    </main>,
  );
}

/** The locale in which a page writes its dates, times and numbers. */
export function pageLocale(): string {
  return localeFor(i18n.t('language'), navigator.languages);
}

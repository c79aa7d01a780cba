import '../tokens.css';
import './page.css';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { i18n } from '#i18n';
import { localeFor } from './locale.ts';

/** The page that is up; null before there is one. */
let up: ComponentChild = null;

/** Shows one of our pages in its document; called again, it updates what is there. */
export function mount(page: ComponentChild): void {
  up = page;
  draw(null);
}

/**
 * Where the worker does not answer, a page says so instead of staying empty. One that is up stays, with all that was
 * typed into it.
 */
export function mountTrouble(): void {
  if (up) return draw(<p class="trouble-above small">{i18n.t('common.trouble_again')}</p>);
  draw(<main class="trouble">{i18n.t('common.trouble')}</main>);
}

/** The page, and above it what is to be said; the one keeps its place whether there is the other. */
function draw(trouble: ComponentChild): void {
  const root = document.getElementById('page');
  if (!root) throw new Error('This document has no place for a page.');
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = i18n.t('direction');
  render(
    <>
      {trouble && <div role="alert">{trouble}</div>}
      {up}
    </>,
    root,
  );
}

/** The locale in which a page writes its dates, times and numbers. */
export function pageLocale(): string {
  return localeFor(i18n.t('language'), navigator.languages);
}

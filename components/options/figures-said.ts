import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import { LIMITS, STEPS, type Step, type Thresholds } from '../../lib/core/settings.ts';

/**
 * When a card comes, in a short sentence for each loop.
 * @param kind what a site is used for: then only its own loops are told of.
 */
export function sayFigures(figures: Thresholds, kind: SiteKind = 'both'): string {
  const named = { ...figures };
  const pages =
    figures.pageMinutes > 0 && figures.pageVisits > 2 ? 'options.figures_pages_or' : 'options.figures_pages';
  const said = [
    kind !== 'social' && i18n.t('options.figures_messages', named),
    kind !== 'messaging' && i18n.t('options.figures_feeds', named),
    i18n.t(pages, named),
    kind !== 'social' && i18n.t('options.figures_asks', named),
  ];
  return said.filter(Boolean).join(' ');
}

/** The step whose figures these are; null where they are somebody's own. */
export function stepOf(figures: Thresholds): Step | null {
  const isOf = (step: Step) =>
    (Object.keys(LIMITS) as (keyof Thresholds)[]).every((field) => STEPS[step][field] === figures[field]);
  return (Object.keys(STEPS) as Step[]).find(isOf) ?? null;
}

import { i18n } from '#i18n';
import type { Change } from '../../lib/core/settings-file/changes.ts';

const SITES = {
  added: 'settings_file.added',
  removed: 'settings_file.removed',
  watched: 'settings_file.watched',
  unwatched: 'settings_file.unwatched',
  drafts: 'settings_file.drafts',
  no_drafts: 'settings_file.no_drafts',
  rules: 'settings_file.rules',
} as const;

const FIGURES = {
  looks: 'settings_file.looks',
  lookMinutes: 'settings_file.look_minutes',
  feedMinutes: 'settings_file.feed_minutes',
  feedScreens: 'settings_file.feed_screens',
  pageVisits: 'settings_file.page_visits',
  pageMinutes: 'settings_file.page_minutes',
  asks: 'settings_file.asks',
  perTarget: 'settings_file.per_target',
  perDay: 'settings_file.per_day',
  dayStartsAt: 'settings_file.day_starts_at',
  keepDays: 'settings_file.keep_days',
} as const;

const PARTS = {
  families: 'settings_file.part_families',
  wordings: 'settings_file.part_wordings',
  sentences: 'settings_file.part_sentences',
  counts: 'settings_file.part_counts',
  door: 'settings_file.part_door',
  holdouts: 'settings_file.part_holdouts',
  times: 'settings_file.part_times',
  pause: 'settings_file.part_pause',
  split: 'settings_file.part_split',
} as const;

/** One thing that a settings file would change, in a sentence. */
export function changeSentence(change: Change, locale: string): string {
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  switch (change.what) {
    case 'figure': {
      const { figure, from, to } = change;
      return i18n.t('settings_file.figure', { figure: i18n.t(FIGURES[figure]), from, to });
    }
    case 'parts':
      return i18n.t('settings_file.parts', { parts: listed(change.parts.map((part) => i18n.t(PARTS[part]))) });
    default:
      return i18n.t(SITES[change.what], { sites: listed(change.sites) });
  }
}

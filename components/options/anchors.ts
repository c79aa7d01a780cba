/** The sections of the settings, in their order: each by the name that stands after `options.html#`, with its heading. */
export const SECTIONS = [
  ['pause', 'pause.name'],
  ['sites', 'options.watched'],
  ['more', 'options.more'],
  ['own', 'own_sites.heading'],
  ['check', 'self_check.heading'],
  ['early', 'options.early'],
  ['hours', 'options.hours'],
  ['often', 'options.often'],
  ['words', 'options.families'],
  ['drafts', 'options.drafts'],
  ['pages', 'options.pages'],
  ['quiet', 'options.holdouts'],
  ['file', 'settings_file.name'],
  ['data', 'data.title'],
  ['keys', 'commands.heading'],
  ['erase', 'options.erase'],
  ['about', 'options.about'],
] as const;

/** Where a link into the settings may lead. */
export type Anchor = (typeof SECTIONS)[number][0];

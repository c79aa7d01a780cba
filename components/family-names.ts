/** What each family is called, and in a few words what it says. */
export const FAMILY_NAMES = [
  ['notice', 'options.family_notice', 'options.family_notice_sense'],
  ['waiting', 'options.family_waiting', 'options.family_waiting_sense'],
  ['filtered-reality', 'options.family_filtered_reality', 'options.family_filtered_reality_sense'],
  ['intention', 'options.family_intention', 'options.family_intention_sense'],
  ['feeling', 'options.family_feeling', 'options.family_feeling_sense'],
  ['connection', 'options.family_connection', 'options.family_connection_sense'],
  ['breath', 'options.family_breath', 'options.family_breath_sense'],
  ['promise', 'options.family_promise', 'options.family_promise_sense'],
  ['own', 'options.family_own', 'options.family_own_sense'],
] as const;

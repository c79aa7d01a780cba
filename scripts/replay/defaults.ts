import { SITES } from '../../content/sites/index.ts';
import { DEFAULTS } from '../../lib/core/settings.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';

/** What holds where a settings file is silent: every site watched, drafts too, hold-outs as usual, in UTC. */
export const REPLAY_DEFAULTS: EngineSettings = {
  ...DEFAULTS,
  sites: Object.fromEntries(SITES.map(({ id }) => [id, { on: true, drafts: true }])),
  holdoutsExplained: true,
  timeZone: 'UTC',
};

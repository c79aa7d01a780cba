import { SITES } from '../../content/sites/index.ts';
import { type Check, that } from './checks.ts';

/** The ids of the atlas. */
const SITE_IDS: readonly string[] = SITES.map(({ id }) => id);

/** The id of a site of one's own: its host with its port. */
const OWN = /^[^\s/]+:\d+$/;

/** Whether a text can be the id of a site, of the atlas or of one's own. */
function isSite(id: unknown): boolean {
  return typeof id === 'string' && (SITE_IDS.includes(id) || OWN.test(id));
}

export const site: Check = that(isSite, `one of ${SITE_IDS.join(', ')}, or a host of one's own with its port`);

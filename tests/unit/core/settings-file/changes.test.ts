import { expect, it } from 'vitest';
import { changeSentence } from '../../../../components/options/change-sentence.ts';
import { DEFAULTS, type Settings } from '../../../../lib/core/settings.ts';
import { changesBetween } from '../../../../lib/core/settings-file/changes.ts';
import type { CustomRule } from '../../../../lib/core/sites/custom.ts';

const rule: CustomRule = { host: 'chat.example.org', domain: 'example.org', scope: 'host', kind: 'both' };
const ID = 'chat.example.org:443';

/** What is said of the way from some settings to others. */
function said(before: Partial<Settings>, after: Partial<Settings>): string[] {
  const changes = changesBetween({ ...DEFAULTS, ...before }, { ...DEFAULTS, ...after });
  return changes.map((change) => changeSentence(change, 'en-GB'));
}

const on = { on: true };

it.each<[Partial<Settings>, Partial<Settings>, string[]]>([
  [{}, {}, []],
  [{}, { sites: { x: on, whatsapp: on } }, ['Watched from then on: X and WhatsApp.']],
  [{ sites: { x: on } }, { sites: { x: { on: false } } }, ['Watched no more: X.']],
  [{ sites: { x: on } }, {}, ['Watched no more: X.']],
  [
    { sites: { x: on } },
    { sites: { x: { ...on, drafts: true } } },
    ['Drafts that ask for reassurance are noticed on X.'],
  ],
  [{ sites: { x: { ...on, drafts: true } } }, { sites: { x: on } }, ['Drafts are noticed no more on X.']],
  [{ sites: { x: on } }, { sites: { x: { ...on, step: 'early' } } }, ['Rules of its own: X.']],
  [{ sites: { x: { ...on, times: [] } } }, { sites: { x: on } }, ['Rules of its own: X.']],
  [
    {},
    { ownSites: [rule], sites: { [ID]: on } },
    ['Sites of your own: chat.example.org.', 'Watched from then on: chat.example.org.'],
  ],
  [{ ownSites: [rule] }, {}, ['No longer on the list: chat.example.org.']],
  [{ ownSites: [rule] }, { ownSites: [{ ...rule, exclude: ['/a'] }] }, ['Rules of its own: chat.example.org.']],
  [{}, { thresholds: { ...DEFAULTS.thresholds, looks: 3 } }, ['At which look a card comes: 3 in place of 4.']],
  [
    {},
    { caps: { perTarget: 1, perDay: 2 } },
    ['Most cards a day about one thing: 1 in place of 4.', 'Most cards a day in all: 2 in place of 6.'],
  ],
  [
    {},
    { dayStartsAt: 5, keepDays: 30 },
    ['The hour your day begins: 5 in place of 4.', 'Days for which details are kept: 30 in place of 90.'],
  ],
  [{}, { door: true }, ['Also other than now: the question at the door of a feed.']],
  [
    { familiesOff: ['notice'], ownWordings: [{ id: 'a', loop: 'feed', text: 'Enough' }] },
    { countsHidden: true, holdouts: 'off', times: [], pause: 'open', split: ['facebook'], wordingsOff: ['notice/a'] },
    [
      'Also other than now: which cards may come, single wordings, sentences of your own, whether counts are named, how often Unspiral stays quiet, the hours at which something may be said, the pause and which sites share a switch.',
    ],
  ],
])('from %j to %j', (before, after, sentences) => {
  expect(said(before, after)).toEqual(sentences);
});

it('does not take another order of keys for a change', () => {
  const one = { on: true, kind: 'both', step: 'early' } as const;
  expect(said({ sites: { x: one } }, { sites: { x: { step: 'early', kind: 'both', on: true } } })).toEqual([]);
});

import { expand } from '../../lib/core/history.ts';
import type { Observation } from '../../lib/core/observations.ts';
import type { Moment, Segment } from '../../lib/core/records.ts';
import { BadInput, objectIn } from './bad-input.ts';
import { amount, type Check, fieldsIn, flag, listOf, oneOf, text, that } from './checks.ts';
import { site } from './sites.ts';
import { SURFACES } from './surfaces.ts';

const BEGAN = ['arrived', 'moved', 'woke', 'continued'];

const mark = that(
  (value) => Array.isArray(value) && value.length === 6 && value.every((each) => Number.isFinite(each) && each >= 0),
  'six numbers from 0 up',
);

const segment = fieldsIn(
  {
    id: text,
    site,
    surface: oneOf(SURFACES),
    from: amount(0),
    to: amount(0),
    screens: amount(0),
    characters: amount(0),
    sends: amount(0),
    drafts: amount(0),
    fresh: flag,
    began: oneOf(BEGAN),
    marks: listOf(mark, 'marks'),
  },
  { subject: text, freshAfterMs: amount(0), busy: oneOf([true]) },
);

const moment = fieldsIn(
  { id: text, site, at: amount(0) },
  {
    shown: oneOf(['popover', 'dialog', 'blocked']),
    shownAfter: amount(0),
    answer: text,
    answeredAfter: amount(0),
    until: amount(0),
    minutes: amount(0),
    judged: oneOf(['not-this-one', 'keep-this-one', 'neither']),
  },
);

const history: Check = fieldsIn({ segments: listOf(segment, 'segments'), moments: listOf(moment, 'moments') }, {});

/**
 * Reads an exported history, of which segments and moments are what is needed, as the observations it came of.
 * @throws BadInput with a sentence for each thing that is wrong.
 */
export function readHistory(json: string): Observation[] {
  const value = objectIn(json);
  const faults = history(value, '');
  if (faults.length > 0) throw new BadInput(faults);
  const { segments, moments } = value as unknown as { segments: Segment[]; moments: Moment[] };
  return expand(segments, moments);
}

import connection from '../nudges/connection.ts';
import filteredReality from '../nudges/filtered-reality.ts';
import type { Evidence } from '../nudges/nudge.ts';
import { cite } from './cite.ts';

/** What can be done in five minutes. */
export type FiveMinutes = 'kindness' | 'need' | 'glad' | 'memory' | 'face' | 'made';

/** Two people and a task: one study, which had one task of each kind. */
const FOR_TWO: readonly Evidence[] = [
  cite(connection, 'collabra'),
  {
    claim: 'The two in that study were couples, and the closeness wore off in the course of the day.',
    strength: 'some',
    source: 'https://online.ucpress.edu/collabra/article/8/1/38599/194135',
  },
  { claim: 'Whether it does the same for friends, or over the telephone.', strength: 'untested', source: null },
];

/** What each of the five minutes rests on. */
export const RESTS_ON: Readonly<Record<FiveMinutes, readonly Evidence[]>> = {
  kindness: [cite(connection, 'pubmed.gov/24245604'), cite(connection, '1660-4601/17/3/968')],
  need: [
    cite(connection, 'PMC5504131'),
    { claim: 'Whether a line that nobody else reads does any good.', strength: 'untested', source: null },
  ],
  glad: [cite(filteredReality, 'mental.jmir.org')],
  memory: FOR_TWO,
  face: FOR_TWO,
  made: FOR_TWO,
};

import type { Bar } from '../measures/bars.ts';
import type { Comparison, Point } from '../measures/curve.ts';
import type { Results } from '../measures/run.ts';
import type { Told } from '../measures/scenarios.ts';
import { CALM, GRIPPED } from '../people/index.ts';
import { changesTable } from './changes.ts';
import { measuringTable } from './measuring.ts';
import {
  barsTable,
  comparisonTable,
  curveTable,
  noticedTable,
  policiesTable,
  wrongByPolicy,
  wrongTable,
} from './noticing.ts';

/** All that was found. */
export interface Findings {
  /** The command that found it. */
  command: string;
  results: Results;
  bars: readonly Bar[];
  points: readonly Point[];
  comparisons: readonly Comparison[];
  told: readonly Told[];
  /** The largest state over a year, bytes. */
  stateBytes: number;
}

const ALL = [...CALM, ...GRIPPED];

/** The page about the simulation, in Markdown. */
export function report(found: Findings, names: ReadonlyMap<string, string>): string {
  const { results, command, points } = found;
  const { people, days, seed } = results.size;
  return `${[
    '# Simulated people',
    `Made by \`${command}\`: ${people} people of each kind for ${days} days, seed ${seed}, ${results.observations.toLocaleString('en')} observations through the engine of \`lib/core\`, with settings as people get them (standard thresholds, hold-outs 70/30, drafts switched on). The same command gives the same figures.`,
    INTRODUCTION,
    '## What must hold',
    barsTable(found.bars),
    `The engine’s state over a year, of the heaviest users and of those with most moments: at most ${found.stateBytes.toLocaleString('en')} bytes of JSON (bar: 65,536).`,
    '## What was noticed',
    noticedTable(results),
    '## What was wrong, by kind of person',
    'A moment is wrong where no spiral of its loop could be under way at that site. Those of people with spirals fall into their calm time, or before a spiral could be one.',
    wrongTable(results, ALL),
    '## Beside simple policies',
    POLICIES,
    policiesTable(results, names, CALM),
    'Wrong moments a day:',
    wrongByPolicy(results, names, CALM),
    '## Against each of them, on messages',
    COMPARING,
    comparisonTable(found.comparisons, points),
    'The curve:',
    curveTable(points),
    '## Measuring',
    MEASURING,
    measuringTable(found.told),
    '## What they have changed',
    CHANGED,
    changesTable(),
    '## Who they are',
    ...ALL.map(({ name, assumes }) => `**${name[0]?.toUpperCase()}${name.slice(1)}.** ${assumes}`),
    ASSUMPTIONS,
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `Nobody knows how real people spiral in a browser: no thresholds were found in any study. These people are made up,
from what is known of checking and from what is plausible, and every figure about a person is drawn from a wide range. What
was true of them, whether they were in a spiral and since when, is part of how they are made and never read off our
rules. A spiral of messages, pages or asks could be one from the second opening on; one of comparing after one to four
minutes.`;

const POLICIES = `The simple ones see only where attention is, what is sent, and where a phrase matches; a break under half a minute is none.
*Minutes a day*: a card as the day’s minutes on watched sites are used up, and at each opening after that. *Minutes a visit*:
when one place has been attended for so long. *Every 15 minutes* of attention. *Openings an hour*: at the nth opening of a
place within an hour, then counted anew. *The toy*: the end of the third visit to messages of 45 seconds or less with
nothing sent, within half an hour; ten minutes of feed; any draft; any visit to the watched page.`;

const COMPARING = `Wrong: moments on messages a calm day, over all kinds of calm people alike. Noticed: of waiting, staring and prodding alike.
Unspiral was run over its thresholds for messages, and its figures at a policy’s wrong rate and at its share are read off
between the points of that curve. Beyond its keenest point nothing is guessed: a policy that is wrong more often is
compared with that point. A policy that speaks at every turn notices everything, at whatever cost; more cannot be
noticed, and the curve may stop just short of it, for where visits that bring something new outnumber the looks Unspiral
stays silent. There, *better* means: at its keenest it notices as much within three in a hundred, and is wrong less than a quarter
as often.`;

const MEASURING = `What people are told whose answer to cards is known (rules 24 to 27 and 29), at the three looks and twelve monthly ones.`;

const CHANGED = `Defaults that simulated people did not bear out. Each was tried by itself, on forty to sixty people of each kind over 28
days, on the engine as it then was; the figures above are those of today’s.`;

const ASSUMPTIONS = `**All of them.** Days have a rhythm: sleep, work or none, weekends, six time zones with their changes of clock. They do one thing
at a time; something urgent breaks off what is not, which goes on afterwards or is let go. Some have the same site in two
tabs. Their browsers lose up to 3 % of leaves, tell up to 3 % of arrivals and leaves twice and up to 5 % up to a minute late;
lids are closed without a word; the title tells up to 15 % of what is new late and up to 8 % never. Whoever does not move for a
minute is idle, and now and then somebody comes to the door. Nobody answers the cards and no card changes what anybody does, so that all policies meet the same
people. What phones and other devices add is not simulated.`;

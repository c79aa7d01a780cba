import { FAMILIES } from '../nudges/index.ts';
import type { Evidence } from '../nudges/nudge.ts';
import type { Section } from './section.ts';
import checking from './sections/checking.ts';
import comparing from './sections/comparing.ts';
import disappoints from './sections/disappoints.ts';
import helps from './sections/helps.ts';
import wearing from './sections/wearing.ts';

/** What is known, question by question. */
export const SECTIONS: readonly Section[] = [
  // One a line, in the order they are read.
  helps,
  disappoints,
  comparing,
  checking,
  wearing,
];

/** What cards rest on and no section has said, one claim a source: nothing that is relied on may be left out. */
export const REST: readonly Evidence[] = FAMILIES.flatMap(({ evidence }) => evidence).filter(isUnsaid);

function isUnsaid({ source }: Evidence, index: number, all: readonly Evidence[]): boolean {
  if (source === null) return false;
  const said = SECTIONS.some(({ statements }) => statements.some((statement) => statement.source === source));
  return !said && all.findIndex((other) => other.source === source) === index;
}

import type { Fault } from '../../lib/core/settings-file/fault.ts';
import type { Wanted } from '../../lib/core/settings-file/wanted.ts';

/** What a list is of, in a sentence. */
const LISTS: Readonly<Record<Extract<Wanted, { kind: 'list' }>['of'], string>> = {
  days: 'weekdays, 0 for Sunday to 6 for Saturday',
  spans: 'stretches of the week',
  families: 'families',
  wordings: 'wordings',
  sentences: 'sentences of one’s own',
  sites: 'sites',
  own_sites: 'sites of one’s own',
  paths: 'paths',
};

/** What is wrong, and what was expected: `"screens" is "2", expected a number from 0 up` */
export function sentenceOf(fault: Fault): string {
  switch (fault.wrong) {
    case 'json':
      return 'this is not JSON, expected one JSON object';
    case 'no_object':
      return `this is ${fault.given}, expected one JSON object`;
    case 'deep':
      return 'this has too many lists and objects within one another, expected a few';
    case 'large':
      return 'this is too large, expected a few kB';
    case 'foreign':
      return '"unspiral" is not "settings", expected a file of settings';
    case 'newer':
      return `"version" is ${fault.version}, expected one that is known here`;
    case 'twice':
      return `"${fault.where}" is ${fault.given} a second time, expected each once`;
    case 'unknown':
      return `"${fault.where}" is unknown${near(fault)}`;
    case 'value': {
      const given = fault.given === null ? 'is missing' : `is ${fault.given}`;
      return `"${fault.where}" ${given}, expected ${expected(fault.wanted)}`;
    }
  }
}

function near({ nearest, known }: Extract<Fault, { wrong: 'unknown' }>): string {
  return nearest === null ? `, expected one of ${known.join(', ')}` : `, did you mean "${nearest}"?`;
}

function expected(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'whole':
      return `a whole number from ${wanted.least} ${wanted.most === null ? 'up' : `to ${wanted.most}`}`;
    case 'one_of':
      return `one of ${wanted.words.join(', ')}`;
    case 'list':
      return `a list of ${LISTS[wanted.of]}`;
    case 'flag':
      return 'true or false';
    case 'object':
      return 'an object';
    case 'wording':
      return 'a wording, as "family/variant"';
    case 'pause':
      return '"open", a time in ms since the epoch, or null';
    case 'id':
      return 'up to 64 letters, digits and hyphens';
    case 'sentence':
      return `a sentence of up to ${wanted.most} characters`;
    case 'host':
      return wanted.type === null ? 'a host such as "chat.example.org"' : `"${wanted.type}"`;
    case 'domain':
      return 'the domain its host belongs to, or null';
    case 'port':
      return 'a port such as "8443"';
    case 'path':
      return 'a path such as "/chat"';
  }
}

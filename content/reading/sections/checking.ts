import connection from '../../nudges/connection.ts';
import feeling from '../../nudges/feeling.ts';
import intention from '../../nudges/intention.ts';
import waiting from '../../nudges/waiting.ts';
import { cite } from '../cite.ts';
import type { Section } from '../section.ts';

/** Looking for a reply, looking somebody up, and asking to be told that all is well. */
const checking: Section = {
  id: 'checking',
  picture: 'kettle',
  statements: [
    {
      claim: 'Checking is mostly short, under half a minute, and felt as a nuisance rather than an addiction.',
      strength: 'some',
      source: 'https://research.aalto.fi/en/publications/habits-make-smartphone-use-more-pervasive',
    },
    {
      claim:
        'Of all returns to a page, 73 % come within the hour, whoever it is. Quick returns say nothing by themselves.',
      strength: 'some',
      source: 'https://explore.openaire.eu/search/publication?articleId=core_ac_uk__::48fb3a6abe578b9970f6e4388064b779',
    },
    {
      claim: 'Checking one thing twenty times made people less sure of what they had seen. It was a stove.',
      strength: 'thin',
      source: 'https://studenttheses.uu.nl/handle/20.500.12932/23025',
    },
    cite(waiting, 'macewan.ca'),
    cite(waiting, '24277485'),
    cite(feeling, '230796028'),
    cite(intention, '255973215'),
    cite(connection, 'PMC5504131'),
    cite(connection, 'paperexplained.cn'),
    cite(connection, '257247375'),
  ],
};

export default checking;

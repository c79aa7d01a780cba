import breath from '../../nudges/breath.ts';
import connection from '../../nudges/connection.ts';
import filteredReality from '../../nudges/filtered-reality.ts';
import intention from '../../nudges/intention.ts';
import notice from '../../nudges/notice.ts';
import waiting from '../../nudges/waiting.ts';
import { cite } from '../cite.ts';
import type { Section } from '../section.ts';

/** What did some good where it was tried, the way out first. */
const helps: Section = {
  id: 'helps',
  picture: 'path',
  statements: [
    cite(notice, 'PMC9974409'),
    cite(breath, 'PMC9974409'),
    cite(breath, 'scholarworks.bwise.kr'),
    cite(waiting, 's41811-023-00193-x'),
    cite(waiting, 'pub1402953'),
    cite(waiting, '20025372'),
    cite(intention, 'ora.ox.ac.uk'),
    cite(filteredReality, 'fhumd.2020.585518'),
    cite(filteredReality, 'researchportal.port.ac.uk'),
    cite(filteredReality, 'mental.jmir.org'),
    cite(connection, 'pubmed.gov/24245604'),
    cite(connection, '1660-4601/17/3/968'),
    cite(connection, 'collabra'),
    {
      claim:
        'In seven field experiments, tools of this kind cut the time spent by a middling amount, mostly over three weeks.',
      strength: 'some',
      source: 'https://www.prosocialdesign.org/library/digital-self-control-apps',
    },
    {
      claim: 'Time that was taken from one site did not turn up on others, nor on the telephone.',
      strength: 'some',
      source: 'https://doi.org/10.1145/3290605.3300560',
    },
    {
      claim:
        'The nearest thing that was tried is an app of short daily exercises against doubts about each other. After 15 days 49 couples had fewer of them than 54 others, and a month later still. It met nobody in the moment, as a card does.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10656241',
    },
  ],
};

export default helps;

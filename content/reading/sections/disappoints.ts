import filteredReality from '../../nudges/filtered-reality.ts';
import intention from '../../nudges/intention.ts';
import notice from '../../nudges/notice.ts';
import { cite } from '../cite.ts';
import type { Section } from '../section.ts';

/** What was tried and did little, nothing, or harm. */
const disappoints: Section = {
  id: 'disappoints',
  picture: 'frame',
  statements: [
    cite(filteredReality, 'scholars.latrobe.edu.au'),
    cite(filteredReality, 'cp2023-4-4'),
    {
      claim:
        'Neither a disclaimer nor a lesson on how the mind misleads us lessened envy, in two experiments with 391 and 184 people.',
      strength: 'some',
      source: 'https://doi.org/10.1080/15213269.2021.1968440',
    },
    cite(notice, 'dipf.de'),
    cite(intention, 'PMC9974409'),
    {
      claim: 'Words that press people meet resistance, and resistance makes them count for less, over 53 studies.',
      strength: 'good',
      source: 'https://scholars.hkbu.edu.hk/en/publications/message-effects-on-psychological-reactance-meta-analyses/',
    },
    {
      claim: 'Softer words alone made no difference either, among 521 people.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6393822/',
    },
    {
      claim: 'Locks did more than warnings, and brought more frustration and pressure, among 36 people.',
      strength: 'thin',
      source: 'https://doi.org/10.1145/3314403',
    },
    {
      claim: 'A broken streak puts people off more than the slip deserves, most of all those who blame themselves.',
      strength: 'some',
      source: 'https://www.psychologytoday.com/us/blog/ulterior-motives/202306/how-broken-streaks-sap-motivation',
    },
    {
      claim:
        'An app took some 27 minutes a day off social media and made no difference to well-being, among 70 people.',
      strength: 'some',
      source: 'https://repository.tudelft.nl/record/uuid:23d2093b-132a-4e07-bf2b-dd427c07e447',
    },
  ],
};

export default disappoints;

import notice from '../../nudges/notice.ts';
import { cite } from '../cite.ts';
import type { Section } from '../section.ts';

/** How nudges come, grow stale and annoy, and how much is left of them outside of a journal. */
const wearing: Section = {
  id: 'wearing',
  picture: 'dandelion',
  statements: [
    {
      claim: 'Suggestions to walk brought 66 % more steps at first and 14 % over six weeks, among 44 people.',
      strength: 'some',
      source: 'https://lib.digitalsquare.io/items/f82f1b70-2847-41fb-b961-7ba74af3e287',
    },
    {
      claim: 'A warning is looked at far less from its second time on. One that changes its looks holds out longer.',
      strength: 'some',
      source: 'https://studylib.net/doc/18207857',
    },
    {
      claim:
        'Tools that took turns worked better, and more people gave them up. Saying in the moment why they change halved that.',
      strength: 'some',
      source:
        'https://fdocuments.in/document/rotating-online-behavior-change-interventions-increases-effectiveness-but-2018-10-01.html',
    },
    {
      claim: 'People step down to easier nudges and mean to be stricter before long, among more than 8,000.',
      strength: 'some',
      source: 'https://ar5iv.labs.arxiv.org/html/2101.11743',
    },
    {
      claim: 'An interruption at a break in what people do frustrates them less.',
      strength: 'some',
      source: 'https://sciweavers.org/node/202226',
    },
    cite(notice, 'behavioural-public-policy'),
    cite(notice, 'reconsidering-tweets'),
    {
      claim:
        'In journals nudges moved 8.7 people in a hundred. In 126 trials by public offices, with 23 million people, it was 1.4.',
      strength: 'good',
      source: 'https://onlinelibrary.wiley.com/doi/abs/10.3982/ECTA18709',
    },
    {
      claim: 'Once failures that were never printed are allowed for, one review of nudges has no effect left to show.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9351501',
    },
  ],
};

export default wearing;

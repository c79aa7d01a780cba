import feeling from '../../nudges/feeling.ts';
import intention from '../../nudges/intention.ts';
import { cite } from '../cite.ts';
import type { Section } from '../section.ts';

/** What looking at other people's lives does, and what it does not. */
const comparing: Section = {
  id: 'comparing',
  picture: 'window',
  statements: [
    cite(feeling, 'upward-comparison'),
    cite(feeling, '00936502211038196'),
    {
      claim:
        'Whether people only look or also write has next to nothing to do with how they are, over 141 studies with about 145,000 people.',
      strength: 'good',
      source: 'https://doi.org/10.1093/jcmc/zmad055',
    },
    cite(feeling, 's12144-022-03893-3'),
    cite(feeling, 'comparing-relationship-others'),
    {
      claim: 'Seeing posts of couples did not by itself make 251 people compare more.',
      strength: 'some',
      source:
        'https://www.ojcmt.net/article/social-networking-sites-and-relationship-social-comparison-effect-of-relational-and-individual-12864',
    },
    {
      claim: 'On days when people are less sure of each other, they show more of the two of them.',
      strength: 'some',
      source: 'https://www.researchgate.net/publication/265792174',
    },
    {
      claim: 'And yet couples who appear together in their pictures are on the whole more content.',
      strength: 'some',
      source: 'https://www.researchgate.net/publication/258189723',
    },
    cite(intention, '2606.08965'),
    cite(intention, '2410.11354'),
  ],
};

export default comparing;

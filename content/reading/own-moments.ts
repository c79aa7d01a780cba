import type { Evidence } from '../nudges/nudge.ts';

/** Why silence at moments picked by chance is how one person can tell whether cards help (rules 22 to 25). */
export const OWN_MOMENTS: readonly Evidence[] = [
  {
    claim: 'Letting chance decide at each moment is how tools that speak up in daily life are put to the test.',
    strength: 'some',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4848174',
  },
  {
    claim: 'With one person alone, such a comparison holds, as long as it was chance that decided.',
    strength: 'some',
    source: 'https://scholargate.app/en/disability-studies/randomization-test-single-case',
  },
  {
    claim: 'With one person alone, small effects are easily missed.',
    strength: 'some',
    source: 'https://sage.cnpereading.com/doi/10.1177/1088357609350745',
  },
];

import { FAMILIES } from '../nudges/index.ts';

/** What nobody has tried of Unspiral as a whole. */
export const UNTESTED: readonly string[] = [
  'Cards like these help people who wait for a reply, look somebody up or compare.',
  'The figures Unspiral begins with, such as the fourth look in half an hour, are the right ones. They are guesses, and yours to change.',
  'A look that is left here is not taken on the telephone instead.',
];

/** What nobody has tried of a family of cards, under its drawing. */
interface UntestedCards {
  picture: string;
  claim: string;
}

/** The same of each family of cards. */
export const UNTESTED_CARDS: readonly UntestedCards[] = FAMILIES.flatMap(({ picture, evidence }) =>
  evidence.filter(({ strength }) => strength === 'untested').map(({ claim }) => ({ picture, claim })),
);

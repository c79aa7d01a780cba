import { describe, expect, it, test } from 'vitest';
import { FORBIDDEN, faults } from './forbidden.ts';

const EACH = FORBIDDEN.flatMap(({ what, caught }) => caught.map(([pattern, example]) => ({ what, pattern, example })));

describe('the forbidden patterns', () => {
  test.each(EACH)('“$example” is caught as $what', ({ pattern, example }) => {
    expect(example).toMatch(pattern);
  });

  test.each(EACH)('“$example” is caught by no second pattern of its kind', ({ what, example }) => {
    const kind = FORBIDDEN.find((each) => each.what === what);
    expect(kind?.caught.filter(([pattern]) => pattern.test(example))).toHaveLength(1);
  });

  it('have a name each', () => {
    const names = FORBIDDEN.map(({ what }) => what);
    expect(new Set(names).size).toBe(names.length);
  });

  // What the rules themselves give as good, and what lies close to something forbidden.
  test.each([
    'That’s the 4th look here in half an hour.',
    'Waiting is hard. You can want to look and still choose.',
    'How do you feel compared with ten minutes ago?',
    'Is there a photo of your own you’d like to look at?',
    'Could you be glad for them and still go?',
    'Want to leave it until 6, or keep going?',
    'Send it, leave it here for now, or say what you need?',
    'Is this still what you came for?',
    'Ready to send, or would you like to read it once more?',
    'What part of your day would never fit in a post?',
    'Is someone you like close by?',
    'A question can stay open while you do something else.',
    'Is this more than you meant to see?',
    'Needing some quiet is allowed.',
    'How are your shoulders? What brought you here?',
  ])('“%s” passes', (text) => {
    expect(faults(text)).toEqual([]);
  });

  // Each is bad in several ways at once, as bad sentences are.
  test.each([
    ['Don’t worry, they’re probably just busy!', ['an exclamation mark', 'reassurance', 'dismissal']],
    ['Still scrolling? Nobody’s life is that perfect.', ['shame', 'a claim about strangers']],
    ['Anxious again? It will pass.', ['a diagnosis', 'shame', 'a promise']],
  ])('“%s” is caught for all of %j', (text, kinds) => {
    expect(faults(text)).toEqual(expect.arrayContaining(kinds));
  });
});

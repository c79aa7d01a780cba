import { describe, expect, it, test } from 'vitest';
import type { Counts } from '../../../lib/core/moments.ts';
import { wordCard } from '../../../lib/core/words.ts';

const MINUTE = 60_000;

function messages(look: number, minutes: number): Counts {
  return { loop: 'messages', look, withinMs: minutes * MINUTE };
}

function feed(minutes: number, screens = 0): Counts {
  return { loop: 'feed', feedMs: minutes * MINUTE, screens };
}

function profile(visit: number, minutes: number): Counts {
  return { loop: 'profile', visit, withinMs: minutes * MINUTE };
}

function draft(asks: number, minutes: number): Counts {
  return { loop: 'draft', asks, withinMs: minutes * MINUTE };
}

function sentence(text: string, because: Parameters<typeof wordCard>[1], site = 'WhatsApp'): string {
  return wordCard({ text }, because, site).sentence;
}

describe('wordCard', () => {
  it('fills a sentence, and says nothing twice', () => {
    const text = 'That’s the {nth} look here in {span}.';
    expect(wordCard({ text }, messages(4, 28), 'WhatsApp')).toEqual({
      sentence: 'That’s the 4th look here in half an hour.',
      fact: null,
    });
  });

  it('adds what was counted where the sentence asks for it', () => {
    const text = 'Not knowing for an hour is allowed.';
    expect(wordCard({ text, fact: true }, messages(4, 28), 'WhatsApp')).toEqual({
      sentence: text,
      fact: 'The fourth look here in half an hour.',
    });
  });

  it('begins with a capital', () => {
    expect(sentence('{minutes} here so far.', feed(12))).toBe('Twelve minutes here so far.');
    expect(sentence('{looks} looks.', messages(4, 1))).toBe('Four looks.');
    expect(sentence('{nth} look.', messages(4, 1))).toBe('4th look.');
    expect(sentence('{span}.', messages(4, 60))).toBe('An hour.');
  });

  it('names the site as it is called, whatever its letters', () => {
    expect(sentence('Back at {site}.', feed(1), 'X')).toBe('Back at X.');
    expect(sentence('Back at {site}.', feed(1), '$& {nth}')).toBe('Back at $& {nth}.');
  });

  it('leaves a hole it cannot fill, for a test to find', () => {
    expect(sentence('{nth} {minutes} {toString}', feed(3))).toBe('{nth} three minutes {toString}');
  });

  test.each([
    [1, '1st', 'one', 'The first'],
    [2, '2nd', 'two', 'The second'],
    [3, '3rd', 'three', 'The third'],
    [4, '4th', 'four', 'The fourth'],
    [11, '11th', 'eleven', 'The eleventh'],
    [12, '12th', 'twelve', 'The twelfth'],
    [13, '13th', '13', 'The 13th'],
    [15, '15th', 'fifteen', 'The 15th'],
    [20, '20th', 'twenty', 'The 20th'],
    [21, '21st', '21', 'The 21st'],
    [22, '22nd', '22', 'The 22nd'],
    [23, '23rd', '23', 'The 23rd'],
    [111, '111th', '111', 'The 111th'],
  ])('look %i is the %s of %s', (look, nth, looks, first) => {
    expect(sentence('{nth}, {looks}', messages(look, 5)).toLowerCase()).toBe(`${nth}, ${looks}`);
    expect(wordCard({ text: '', fact: true }, messages(look, 5), '').fact).toBe(`${first} look here in five minutes.`);
  });

  test.each([
    [0, 'five minutes'],
    [5, 'five minutes'],
    [5.01, 'ten minutes'],
    [11, 'fifteen minutes'],
    [19.9, 'twenty minutes'],
    [20.1, 'twenty-five minutes'],
    [25.1, 'half an hour'],
    [30, 'half an hour'],
    [30.1, 'thirty-five minutes'],
    [44, 'forty-five minutes'],
    [55, 'fifty-five minutes'],
    [55.1, 'an hour'],
    [61, 'an hour and five minutes'],
    [90, 'an hour and a half'],
    [118, 'two hours'],
    [127, 'two hours and ten minutes'],
    [150, 'two and a half hours'],
    [175.1, 'three hours'],
    [180, 'three hours'],
    [180.1, 'four hours'],
    [240, 'four hours'],
    [701, 'twelve hours'],
    [721, '13 hours'],
    [1380, '23 hours'],
    [1380.1, 'a day'],
    [1440, 'a day'],
    [1441, 'twenty-five hours'],
  ])('looks within %d minutes fell in %s', (minutes, words) => {
    expect(sentence('In {span}.', messages(4, minutes))).toBe(`In ${words}.`);
  });

  test.each([
    [0.2, 'one minute'],
    [1.9, 'one minute'],
    [2, 'two minutes'],
    [12.99, 'twelve minutes'],
    [13, '13 minutes'],
    [15, 'fifteen minutes'],
    [30, 'half an hour'],
    [59.9, '59 minutes'],
    [60, 'an hour'],
    [61, 'an hour and one minute'],
    [120, 'two hours'],
  ])('%d minutes in a feed are told as %s', (minutes, words) => {
    expect(sentence('For {minutes}.', feed(minutes))).toBe(`For ${words}.`);
  });

  test.each([
    [0, 'no screens'],
    [1, 'one screen'],
    [39.9, '39 screens'],
    [40, 'forty screens'],
    [43.5, '43 screens'],
    [100, '100 screens'],
  ])('%d screens are told as %s', (screens, words) => {
    expect(sentence('So far {screens}.', feed(9, screens))).toBe(`So far ${words}.`);
  });

  test.each([
    [12, 60, 'Twelve minutes here so far.'],
    [10, 0, 'Ten minutes here so far.'],
    [4, 40, 'Forty screens here so far.'],
    [4, 19, 'Four minutes here so far.'],
    [5, 40, 'Five minutes here so far.'],
    [1, 3, 'One minute here so far.'],
  ])('after %i minutes and %i screens of a feed the line says: %s', (minutes, screens, fact) => {
    expect(wordCard({ text: '', fact: true }, feed(minutes, screens), 'X').fact).toBe(fact);
  });

  test.each([
    [profile(3, 290), '3rd, three, five hours', 'The third visit here in five hours.'],
    [profile(2, 48), '2nd, two, fifty minutes', 'The second visit here in fifty minutes.'],
    [profile(13, 1400), '13th, 13, a day', 'The 13th visit here in a day.'],
  ])('visits to a watched page (%j) are told as %s, and under a text: %s', (because, words, fact) => {
    expect(sentence('{nth}, {visits}, {span}', because)).toBe(words);
    expect(wordCard({ text: '', fact: true }, because, '').fact).toBe(fact);
  });

  it('says the minutes one chose, and beside them those one was there', () => {
    const because = { loop: 'intention', minutes: 10, feedMs: 11.5 * MINUTE, screens: 70 } as const;
    expect(sentence('You chose {chosen}. {minutes}, {screens}.', because)).toBe(
      'You chose ten minutes. eleven minutes, 70 screens.',
    );
    expect(wordCard({ text: '', fact: true }, because, 'X').fact).toBe('Eleven minutes here so far.');
  });

  it('counts nothing at the door', () => {
    expect(wordCard({ text: 'What brings you to {site}?', fact: true }, { loop: 'door' }, 'X')).toEqual({
      sentence: 'What brings you to X?',
      fact: null,
    });
  });

  test.each([
    [draft(2, 170), '2nd, two hours and fifty minutes', 'The second draft like this in two hours and fifty minutes.'],
    [draft(4, 1000), '4th, 17 hours', 'The fourth draft like this in 17 hours.'],
  ])('drafts (%j) are told as %s, and under a text: %s', (because, words, fact) => {
    expect(sentence('{nth}, {span}', because)).toBe(words);
    expect(wordCard({ text: '', fact: true }, because, '').fact).toBe(fact);
  });
});

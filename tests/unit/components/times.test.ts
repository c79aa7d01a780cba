import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../components/page/locale.ts';
import { clockAt, comingAt, weekday } from '../../../components/times.ts';

const FOUR = new Date(2026, 10, 22, 4).getTime();

describe('times of a person’s day', () => {
  it('counts from when the day began, over midnight', () => {
    expect(clockAt(FOUR, 0, 'en-GB')).toBe('4:00');
    expect(clockAt(FOUR, 1320, 'en-GB')).toBe('2:00');
  });

  it('writes them as the locale does', () => {
    expect(clockAt(FOUR, 600, 'en-US').replace('\u202f', ' ')).toBe('2:00 PM');
  });

  it('names the weekday of the day itself', () => {
    expect(weekday('2026-11-22', 'en-GB', 'long')).toBe('Sunday');
    expect(weekday('2026-11-23', 'en-GB', 'short')).toBe('Mon');
  });
});

it('names an instant to come by its hour, and by its weekday where it is not today', () => {
  const evening = new Date(2026, 10, 22, 23, 30).getTime();
  expect(comingAt(evening, FOUR, 'en-GB')).toBe('23:30');
  expect(comingAt(evening + 30 * 60_000, FOUR, 'en-GB')).toBe('Monday 00:00');
});

describe('the locale of a page', () => {
  it.each([
    ['the person’s own form of the texts’ language', ['fr-FR', 'en-GB', 'en-US'], 'en-GB'],
    ['the language itself where they prefer none of its forms', ['fr-FR'], 'en'],
    ['no other language that begins alike', ['enm-GB'], 'en'],
  ])('is %s', (_, preferred, locale) => {
    expect(localeFor('en', preferred)).toBe(locale);
  });
});

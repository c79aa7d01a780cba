import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import { FORBIDDEN } from './forbidden.ts';

/** No text praises, counts wins or lays what was before beside what came after (rule 28): not in one of ours, anywhere. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MESSAGES = generateChromeMessages(
  parseMessagesText(readFileSync(`${ROOT}content/locales/en.yml`, 'utf8'), 'YAML'),
);

/** Claims of a change, each with a sentence that it must catch. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:less|fewer|more|shorter|longer|rarer|lower|higher) (?:\w+ )?than (?:before|last|yesterday|in the|the week|the month|you used|when you)/i,
    'Fewer looks than last week.',
  ],
  [/\bsince you (?:installed|began|started|have had)/i, 'Half as many since you began.'],
  [/\b(?:up|down) (?:by|from)\b|[+−-]\s?\d+\s?%/i, 'Down from 20 a day.'],
  [/\bimprov|\btrend|\bgetting (?:better|worse)|\bbetter (?:week|day)\b/i, 'Your trend is getting better.'],
  [
    /\bsav(?:e|ed|es|ing) (?:you |yourself )?(?:\w+ ){0,2}(?:time|hours?|minutes?|days?)\b|\b(?:gained?|won) back\b/i,
    'You saved two hours.',
  ],
  [/\bbest (?:day|week|time|stretch)|\bpersonal best|\bhigh score|\btop \d/i, 'Your best week.'],
  [/\bdays? (?:in succession|running|without)\b|\bkeep it up|\bdon’t break/i, 'Three days running.'],
  [/\bachiev|\bunlock|\bwell done|\bgreat job|\bcongrat/i, 'Achievement unlocked.'],
];

const SCORES = FORBIDDEN.filter(({ what }) => what === 'a score').flatMap(({ caught }) => caught);
const CLAIMS = [...CHANGES, ...SCORES];

function claimsIn(text: string): string[] {
  return CLAIMS.filter(([pattern]) => pattern.test(text)).map(([pattern]) => String(pattern));
}

describe('the check itself', () => {
  test.each(CLAIMS)('%s finds “%s”', (_, sentence) => {
    expect(claimsIn(sentence).length).toBeGreaterThan(0);
  });

  it('lets be what compares a card with silence', () => {
    expect(claimsIn('After a card you usually stayed away 25 minutes longer, in this browser.')).toEqual([]);
  });
});

describe('the interface', () => {
  test.each(Object.entries(MESSAGES).map(([key, { message }]) => [key, message] as const))(
    '%s claims nothing',
    (_, text) => {
      expect(claimsIn(text)).toEqual([]);
    },
  );
});

test.each(globSync('content/nudges/*.ts', { cwd: ROOT }).sort())('no wording in %s claims a change', (file) => {
  const wordings = [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/\btext: ['"`](.*)['"`]/g)].map(
    (match) => match[1] ?? '',
  );
  expect(wordings.flatMap(claimsIn)).toEqual([]);
});

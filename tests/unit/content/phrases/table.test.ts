import { describe, expect, it, test } from 'vitest';
import { PHRASES } from '../../../../content/phrases/index.ts';
import { matches } from '../../../../content/phrases/match.ts';
import { ORDINARY } from './ordinary.ts';
import * as seen from './seen.ts';
import * as unseen from './unseen.ts';

/** Of all that ask, at least so many are found, and of all that do not, at most so many are taken for it. */
const RECALL = 0.8;
const FALSE_MATCHES = 0.01;

const isAsk = (text: string) => matches(text, PHRASES);

describe.each([
  ['seen', seen],
  ['unseen', unseen],
])('the half of the table that was %s while the patterns were written', (_name, { ASKS, LOOK_ALIKES }) => {
  it('has its asks found', () => {
    const missed = ASKS.filter((text) => !isAsk(text));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((1 - RECALL) * ASKS.length);
  });

  it('has its look-alikes left alone', () => {
    const wrong = LOOK_ALIKES.filter(isAsk);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(FALSE_MATCHES * LOOK_ALIKES.length);
  });
});

describe('the table', () => {
  const asks = [...seen.ASKS, ...unseen.ASKS];
  const others = [...seen.LOOK_ALIKES, ...unseen.LOOK_ALIKES, ...ORDINARY];

  it('is large enough, and says nothing twice', () => {
    expect(asks.length).toBeGreaterThanOrEqual(200);
    expect(others.length - ORDINARY.length).toBeGreaterThanOrEqual(400);
    expect(ORDINARY.length).toBeGreaterThanOrEqual(100);
    expect(new Set([...asks, ...others]).size).toBe(asks.length + others.length);
  });
});

test.each(ORDINARY)('“%s” is an ordinary message', (text) => {
  expect(isAsk(text)).toBe(false);
});

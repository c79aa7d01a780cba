import { describe, expect, it } from 'vitest';
import { comesBack, isRefusedOrTaken } from './properties.ts';

describe('a settings file', { timeout: 60_000 }, () => {
  it('comes back as it was saved, whatever the settings are', () => comesBack(300));

  it('that somebody changed is refused with a sentence for each thing, or taken to the last word', () => {
    const { refused, taken } = isRefusedOrTaken(500);
    expect(Math.min(refused, taken)).toBeGreaterThan(50);
  });
});

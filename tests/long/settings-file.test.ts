import { describe, expect, it } from 'vitest';
import { tellsWhatWas } from '../unit/core/preview-properties.ts';
import { comesBack, isRefusedOrTaken } from '../unit/core/settings-file/properties.ts';

/** The same as the tests of settings files and previews in tests/unit/core say, of many more. */

describe('settings', () => {
  it('come back from a file as they were saved', () => comesBack(5000));

  it('in a file that somebody changed are refused with a sentence, or taken to the last word', () => {
    const { refused, taken } = isRefusedOrTaken(10_000);
    expect(Math.min(refused, taken)).toBeGreaterThan(1000);
  });

  it('are previewed as they were lived with', () => tellsWhatWas(10_000));
});

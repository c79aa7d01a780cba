import { describe, it } from 'vitest';
import { tellsWhatWas } from './preview-properties.ts';

describe('a preview', () => {
  it('tells what was, under the settings of then', { timeout: 120_000 }, () =>
    tellsWhatWas(Number(process.env.RUNS ?? 300)),
  );
});

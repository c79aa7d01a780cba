import { describe, it } from 'vitest';
import * as files from '../store/data/properties.ts';

/** The same as tests/store/data/files.test.ts says, of many more. */

describe('files, over very many random lives', () => {
  it('come back as they were', () => files.comesBack(2000));
  it('of two browsers come to the same in either order, twice', () => files.comesToTheSame(1000));
  it('that something happened to are refused, or brought in to the last record', () => files.takesAllOrNothing(10_000));
  it('that are stopped half-way leave nothing', () => files.stopsWithoutTrace(1000));
});

import { describe, it } from 'vitest';
import * as files from './properties.ts';

describe('files, over random lives', () => {
  it('come back as they were', () => files.comesBack(40));
  it('of two browsers come to the same in either order, twice', () => files.comesToTheSame(25));
  it('that something happened to are refused, or brought in to the last record', () => files.takesAllOrNothing(500));
  it('that are stopped half-way leave nothing', () => files.stopsWithoutTrace(40));
}, 60_000);

import { describe, it } from 'vitest';
import * as engine from './properties.ts';

/** Seconds each, and more where the machine is busy. */
const PATIENCE = { timeout: 120_000 };

describe('the engine, over random lives', PATIENCE, () => {
  it('says nothing above a cap, in a cooldown, or while silence was asked for', () => engine.keepsSilent(1000));
  it('gives the same bytes however often it is stopped', () => engine.survivesRestarts(300));
  it('takes anything in any order, and stays small', () => engine.takesAnything(1000));
  it('has segments that follow one another, each once', () => engine.tellsOneAtATime(300));
  it('has totals that are the sums of its segments', () => engine.addsUp(300));
  it('gives the same from what was stored as it did live', () => engine.tellsAgain(1000));
  it('gives the same once subjects have been forgotten', () => engine.tellsAgainWithoutSubjects(300));
  it('tells what is left of a history, and no more', () => engine.tellsWhatIsLeft(300));
});

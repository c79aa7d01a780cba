import { describe, it } from 'vitest';
import * as engine from '../unit/core/properties.ts';

/** The same as tests/unit/core/engine.test.ts says, of many more lives. */
const LIVES = 20_000;

describe('the engine, over very many random lives', () => {
  it('says nothing above a cap, in a cooldown, or while silence was asked for', () => engine.keepsSilent(LIVES));
  it('gives the same bytes however often it is stopped', () => engine.survivesRestarts(LIVES));
  it('takes anything in any order, and stays small', () => engine.takesAnything(LIVES));
  it('has segments that follow one another, each once', () => engine.tellsOneAtATime(LIVES));
  it('has totals that are the sums of its segments', () => engine.addsUp(LIVES));
  it('gives the same from what was stored as it did live', () => engine.tellsAgain(LIVES));
  it('gives the same once subjects have been forgotten', () => engine.tellsAgainWithoutSubjects(LIVES));
  it('tells what is left of a history, and no more', () => engine.tellsWhatIsLeft(LIVES));
});

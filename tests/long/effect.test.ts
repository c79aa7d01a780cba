import { afterAll, expect, it } from 'vitest';
import { SCENARIOS, tell } from '../simulation/measures/scenarios.ts';

/** What the evidence says of many made-up people, measured. The figures are printed at the end. */

const figures: string[] = [];

afterAll(() => console.log(`\n${figures.join('\n')}\n`));

it.each(SCENARIOS.map((scenario) => [scenario.name, scenario.counted, scenario] as const))(
  '%s: %s',
  (name, counted, scenario) => {
    const { share, holds } = tell(scenario);
    figures.push(`${name}, ${scenario.people} people: ${counted}: ${(100 * share).toFixed(1)} %`);
    expect(holds).toBe(true);
  },
);

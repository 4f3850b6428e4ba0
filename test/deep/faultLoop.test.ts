import { describe, expect, it } from 'vitest';
import { interruptEverywhere } from '../promises/faultLoop';
import { SCENARIOS } from '../promises/scenarios';

describe('whatever is interrupted, at any call to Google, comes right with the next run', () => {
  it.each(SCENARIOS)('$name', (scenario) => {
    const { points, failures } = interruptEverywhere(scenario, [1, 2, 3, 4]);
    console.log(`${scenario.name}: ${points} fault points`);
    expect(failures).toEqual([]);
  });
});

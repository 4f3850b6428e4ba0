import { describe, expect, it } from 'vitest';
import { interruptEverywhere } from '../promises/faultLoop';
import { SCENARIOS } from '../promises/scenarios';

/** Set-up makes near a thousand calls: `npm run soak` tries them all. */
const MOST = process.env.npm_lifecycle_event === 'soak' ? Number.POSITIVE_INFINITY : 300;

describe('whatever is interrupted, at any call to Google, comes right with the next run', () => {
  it.each(SCENARIOS)('$name', (scenario) => {
    const { points, failures } = interruptEverywhere(scenario, [1, 2, 3, 4], MOST);
    console.log(`${scenario.name}: ${points} fault points`);
    expect(failures).toEqual([]);
  });
});

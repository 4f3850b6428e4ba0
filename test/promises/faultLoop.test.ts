import { describe, expect, it } from 'vitest';
import { interruptEverywhere } from './faultLoop';
import { DAILY_RUN, LOG, LOG_AROUND } from './scenarios';

describe('whatever is interrupted, at any call to Google, comes right with the next run', () => {
  it.each([LOG, DAILY_RUN, LOG_AROUND])('$name', { timeout: 600_000 }, (scenario) => {
    const { points, failures } = interruptEverywhere(scenario, [1]);
    console.log(`${scenario.name}: ${points} fault points`);
    expect(failures).toEqual([]);
  });
});

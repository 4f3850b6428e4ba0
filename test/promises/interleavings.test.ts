import { describe, expect, it } from 'vitest';
import { interleave } from './interleavings';

describe('two of us at the same moment', () => {
  it.each(['log × log', 'log × run', 'run × log', 'run × run'] as const)(
    '%s: whoever comes in at whichever gap, every row is there once and nobody is mailed twice',
    { timeout: 600_000 },
    (pair) => {
      const { gaps, failures } = interleave(pair);
      console.log(`${pair}: ${gaps} gaps`);
      expect(failures).toEqual([]);
    },
  );
});

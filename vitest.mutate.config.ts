import { defineConfig } from 'vitest/config';

// The tests that are quick enough to be run for every mutant: those of the rules and of the gateway.
export default defineConfig({
  test: {
    maxWorkers: 1,
    testTimeout: 120_000,
    include: ['test/{day,domain,google,actions}/**/*.test.ts'],
  },
});

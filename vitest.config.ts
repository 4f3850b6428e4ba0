import { defineConfig } from 'vitest/config';

const browser = ['test/browser/**/*.test.ts', 'test/**/*.browser.test.ts'];

export default defineConfig({
  test: {
    // Two processor cores are what the smallest machines of continuous integration have.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: browser,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

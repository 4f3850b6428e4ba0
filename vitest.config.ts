import { defineConfig } from 'vitest/config';

const browser = ['browser', 'sidebar', 'page'].map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    // Two processor cores are what the smallest machines of continuous integration have.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...browser, 'test/deep/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser starved of its processor may miss a wait; a fault of ours fails twice.
          retry: 1,
        },
      },
    ],
  },
});

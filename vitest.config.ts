import { defineConfig } from 'vitest/config';

const inFolders = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

const PAGE = inFolders('browser', 'page');
const SIDEBAR = inFolders('sidebar');

/** A browser starved of its processor may miss a wait; a fault of ours fails twice. */
const BROWSER = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1 };

export default defineConfig({
  test: {
    // Two processor cores are what the smallest machines of continuous integration have.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...PAGE, ...SIDEBAR, 'test/deep/**'],
          // Nothing here keeps anything between tests, and reading the modules anew for each file takes longer than testing.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      { test: { name: 'sidebar', include: SIDEBAR, ...BROWSER } },
      { test: { name: 'page', include: PAGE, ...BROWSER } },
    ],
  },
});

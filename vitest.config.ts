import { defineConfig } from 'vitest/config';

const inFolders = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

const PAGE = inFolders('browser', 'page');
const SIDEBAR = inFolders('sidebar');
/** Nothing here keeps anything from one test to the next: `npm run mutate` demands it. */
const RULES = inFolders('actions', 'day', 'domain', 'google', 'product', 'schema');

/** A browser starved of its processor may miss a wait; a fault of ours fails twice. */
const BROWSER = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1 };
const PATIENT = { testTimeout: 120_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // Two processor cores are what the smallest machines of continuous integration have.
    maxWorkers: 2,
    projects: [
      // Reading the modules anew for each file would take longer than its tests.
      { test: { name: 'rules', include: RULES, isolate: false, ...PATIENT } },
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...RULES, ...PAGE, ...SIDEBAR, 'test/deep/**'],
          ...PATIENT,
        },
      },
      { test: { name: 'sidebar', include: SIDEBAR, ...BROWSER } },
      // The spreadsheet page keeps both processors busy: one browser at a time, when nothing else runs.
      { test: { name: 'page', include: PAGE, ...BROWSER, fileParallelism: false } },
    ],
  },
});

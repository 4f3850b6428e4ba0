import { defineConfig } from 'vitest/config';

// The full figures of docs/promises.md: `npm run test:deep`, and with MUTUAL_HISTORIES larger, `npm run soak`.
export default defineConfig({
  test: {
    maxWorkers: 2,
    include: ['test/deep/**/*.test.ts'],
    testTimeout: 24 * 3_600_000,
  },
});

import { defineConfig } from 'vitest/config';

/** What keeps promises about other people's cells and mail: every branch of it is gone through. */
const SAFETY = [
  'src/google/{write,newRows,blocks,afterWriting,rowSpans,rows,relocate,identity,cells,lock,ledger,mail,patient,notAllowed}.ts',
  'src/actions/{mailLedger,exclusive,writeOnce}.ts',
  'src/domain/recipients.ts',
  'src/day/*.ts',
  'src/schema/findColumns.ts',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 180_000,
    include: ['test/{actions,day,domain,google,schema}/**/*.test.ts'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: SAFETY,
      reporter: ['text', 'json-summary'],
      reportsDirectory: '.build/coverage',
      thresholds: { branches: 100 },
    },
  },
});

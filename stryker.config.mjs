/** `npm run mutate` changes one thing at a time in what keeps promises and in the rules; a test should notice. Scores and survivors: docs/promises.md. */
export default {
  testRunner: 'in-process',
  plugins: ['./tools/mutants/runner.mjs'],
  mutate: [
    'src/google/{write,newRows,blocks,afterWriting,rowSpans,rows,relocate,identity,cells,lock,ledger,mail,patient,notAllowed}.ts',
    'src/actions/{mailLedger,exclusive,writeOnce}.ts',
    'src/day/*.ts',
    'src/schema/findColumns.ts',
    'src/domain/**/*.ts',
    '!src/domain/sample/**',
  ],
  // TypeScript 7 has no library for Stryker to rewrite a tsconfig with; vitest needs none.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  // A mutant of what runs while a module loads needs every test once more.
  ignoreStatic: true,
  // A busy machine is no endless loop.
  timeoutMS: 30_000,
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.build/mutants',
  incremental: true,
  incrementalFile: '.build/mutants.json',
};

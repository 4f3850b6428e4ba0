import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The closing line of a run: 'tests: 412 passed, 0 failed', counted from what vitest wrote down.

const results = join(import.meta.dirname, '../.build/tests.json');
console.log(existsSync(results) ? summary(JSON.parse(readFileSync(results, 'utf8'))) : 'tests: none ran');

/** A file that could not be loaded counts as one failure; a skipped test is never passed over in silence. */
function summary({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const skipped = numPendingTests + numTodoTests;
  const counts = `${numPassedTests} passed, ${numFailedTests + unloaded.length} failed`;
  return `tests: ${counts}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

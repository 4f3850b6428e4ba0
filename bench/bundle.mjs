import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';

// What the add-on weighs, and what loading it costs: Apps Script loads all of Code.js for every formula and edit.

const RUNS = 50;
const dist = join(import.meta.dirname, '../dist');

for (const name of ['Code.js', 'sidebar.html', 'import.html']) {
  const bytes = readFileSync(join(dist, name));
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes).length} zipped`);
}
console.log(
  `Code.js: ${medianLoad(readFileSync(join(dist, 'Code.js'), 'utf8')).toFixed(2)} ms to load in a fresh context`,
);

/** Median milliseconds to compile and run the script anew. */
function medianLoad(code) {
  const times = Array.from({ length: RUNS }, () => {
    const context = createContext({});
    const start = performance.now();
    new Script(code).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS / 2];
}

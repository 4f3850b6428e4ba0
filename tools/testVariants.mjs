import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// npm run test:variants -- [first seed] [last seed]: the product and the contract with Google under seeds that choose
// between behaviours wherever facts about Google conflict (local/variants.ts).

const [first = 1, last = 20] = process.argv.slice(2).map(Number);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
/** Milliseconds for one test: twenty seeds are often run beside other work. */
const PATIENCE = 900_000;
const failed = [];
for (let seed = first; seed <= last; seed++) if (!passes(seed)) failed.push(seed);
console.log(failed.length === 0 ? `seeds ${first}–${last} pass` : `failed under seeds ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function passes(seed) {
  console.log(`seed ${seed}`);
  const limits = [`--testTimeout=${PATIENCE}`, `--hookTimeout=${PATIENCE}`];
  const args = [
    vitest,
    'run',
    '--project',
    'node',
    '--reporter=dot',
    ...limits,
    'test/product',
    'test/contract',
  ];
  const env = { ...process.env, MUTUAL_VARIANTS_SEED: String(seed) };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

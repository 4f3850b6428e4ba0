import { expect, it } from 'vitest';
import { counts } from '../promises/deeds';
import { live } from '../promises/simulation';

const STEPS = 60;
/** `npm run soak` is the same, for as long as a night. */
const USUAL = process.env.npm_lifecycle_event === 'soak' ? 100_000 : 2_000;
const HISTORIES = Number(process.env.MUTUAL_HISTORIES ?? USUAL);
const FIRST = Number(process.env.MUTUAL_SEED ?? 1);

it(`${HISTORIES} histories of ${STEPS} steps from seed ${FIRST}: people, scripts, faults and time keep every promise`, () => {
  const failures: string[] = [];
  for (let seed = FIRST; seed < FIRST + HISTORIES && failures.length < 10; seed++) {
    try {
      live(seed, STEPS);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  console.log(JSON.stringify(counts));
  expect(failures).toEqual([]);
});

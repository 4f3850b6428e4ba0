import { describe, expect, it, vi } from 'vitest';
import { live } from './simulation';

const STEPS = 60;
const HISTORIES = Number(process.env.MUTUAL_HISTORIES ?? 200);
const FIRST = Number(process.env.MUTUAL_SEED ?? 1);
/** Those after that many run the file that is pushed, three times slower. */
const OF_BUNDLE = 3;

function findFailures(first: number, count: number): string[] {
  const failures: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    try {
      live(seed, STEPS);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return failures;
}

describe('people, scripts, faults and time in any order keep every promise', () => {
  const count = process.env.MUTUAL_SEED === undefined ? HISTORIES : 1;

  it(`${count} histories of ${STEPS} steps from seed ${FIRST}`, { timeout: 1_800_000 }, () => {
    expect(findFailures(FIRST, count)).toEqual([]);
  });

  it(`${OF_BUNDLE} more with the file that is pushed`, { timeout: 600_000 }, () => {
    vi.stubEnv('MUTUAL_BUNDLE', '1');
    expect(findFailures(FIRST + count, OF_BUNDLE)).toEqual([]);
    vi.unstubAllEnvs();
  });
});

import { describe, expect, it } from 'vitest';
import { live } from './simulation';

const STEPS = 60;
const HISTORIES = Number(process.env.MUTUAL_HISTORIES ?? 15);
const FIRST = Number(process.env.MUTUAL_SEED ?? 1);

describe('people, scripts, faults and time in any order keep every promise', () => {
  const count = process.env.MUTUAL_SEED === undefined ? HISTORIES : 1;
  it(`${count} histories of ${STEPS} steps from seed ${FIRST}`, { timeout: 600_000 }, () => {
    const failures: string[] = [];
    for (let seed = FIRST; seed < FIRST + count; seed++) {
      try {
        live(seed, STEPS);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
    expect(failures).toEqual([]);
  });
});

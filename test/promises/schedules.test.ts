import { describe, expect, it } from 'vitest';
import { namesOf } from './meeting';
import { tryEveryOrder } from './schedules';
import { log, opening, run, type Side } from './sides';

const PAIRS: readonly [Side, Side][] = [
  [log, log],
  [run, opening],
];

describe('two in two workers, in every order of their calls with at most one preemption', () => {
  it.each(PAIRS.map((sides) => ({ sides, name: namesOf(sides) })))('$name', ({ sides, name }) => {
    const { ways, failures } = tryEveryOrder(sides, 1);
    console.log(`${name}: ${ways} orders`);
    expect(failures).toEqual([]);
  });
});

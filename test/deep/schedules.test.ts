import { describe, expect, it } from 'vitest';
import { namesOf } from '../promises/meeting';
import { tryEveryOrder } from '../promises/schedules';
import { opening, SIDES, type Side } from '../promises/sides';

const ALL = [...SIDES, opening];
const PAIRS = ALL.flatMap((first) => ALL.map((second): [Side, Side] => [first, second]));

describe('two in two workers, in every order of their calls with at most three preemptions', () => {
  it.each(PAIRS.map((sides) => ({ sides, name: namesOf(sides) })))('$name', ({ sides, name }) => {
    const { ways, failures } = tryEveryOrder(sides, 3);
    console.log(`${name}: ${ways} orders`);
    expect(failures).toEqual([]);
  });
});

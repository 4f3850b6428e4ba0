import { describe, expect, it } from 'vitest';
import { namesOf } from '../promises/meeting';
import { tryEveryOrder } from '../promises/schedules';
import { log, opening, SIDES, type Side } from '../promises/sides';
import { readDist } from '../support/dist';

const ALL = [...SIDES, opening];
const PAIRS = ALL.flatMap((first) => ALL.map((second): [Side, Side] => [first, second]));

describe('two in two workers, in every order of their calls with at most three preemptions', () => {
  it.each(PAIRS.map((sides) => ({ sides, name: namesOf(sides) })))('$name', ({ sides, name }) => {
    const { ways, failures } = tryEveryOrder(sides, 3);
    console.log(`${name}: ${ways} orders`);
    expect(failures).toEqual([]);
  });
});

it('finds the row that is lost once nobody waits for the lock', () => {
  const code = readDist('Code.js');
  const unlocked = code.replace('lock?.tryLock(milliseconds) ?? false', 'true');
  expect(unlocked).not.toBe(code);
  const { ways, failures } = tryEveryOrder([log, log], 2, unlocked);
  console.log(`without the lock: ${failures.length} of ${ways} orders break a promise`);
  expect(failures).not.toEqual([]);
});

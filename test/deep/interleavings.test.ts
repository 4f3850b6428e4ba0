import { describe, expect, it } from 'vitest';
import { interleave } from '../promises/interleavings';
import { namesOf } from '../promises/meeting';
import { SIDES } from '../promises/sides';

const THREES = SIDES.flatMap((first) =>
  SIDES.flatMap((second) => SIDES.map((third) => [first, second, third])),
);

describe('three at the same moment, the third in every gap of the second in every gap of the first', () => {
  it.each(THREES.map((sides) => ({ sides, name: namesOf(sides) })))('$name', ({ sides, name }) => {
    const { ways, failures } = interleave(...sides);
    console.log(`${name}: ${ways} ways`);
    expect(failures).toEqual([]);
  });
});

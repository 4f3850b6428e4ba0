import { describe, expect, it } from 'vitest';
import { interleave } from './interleavings';
import { namesOf } from './meeting';
import { edit, importing, log, SIDES } from './sides';

const PAIRS = SIDES.flatMap((first) => SIDES.map((second) => [first, second]));
/** The others, the third inside the second inside the first, are gone through by `npm run test:deep`. */
const THREES = [
  [log, edit, log],
  [edit, log, importing],
];

describe('at the same moment, whoever comes in at whichever gap, every row is there once and nobody is mailed twice', () => {
  it.each([...PAIRS, ...THREES].map((sides) => ({ sides, name: namesOf(sides) })))(
    '$name',
    { timeout: 600_000 },
    ({ sides, name }) => {
      const { ways, failures } = interleave(...sides);
      console.log(`${name}: ${ways} ways`);
      expect(failures).toEqual([]);
    },
  );
});

import { expect, it } from 'vitest';
import { PLACES, spoil } from '../promises/threats/spoilt';

const FLIPS = 5_000;

it.each(PLACES)(`C11: ${FLIPS} times one character changed in %s: menu, log and run answer`, (place) => {
  const failures: string[] = [];
  for (let seed = 1; seed <= FLIPS && failures.length < 10; seed++) failures.push(...spoil(place, seed));
  expect(failures).toEqual([]);
});

import { expect, it } from 'vitest';
import { moveColumns } from './columnMoves';

it('S1: six times all columns in another order under other names, the answers are the same (2,000 in test:deep)', () => {
  const seeds = Array.from({ length: 6 }, (_, index) => index + 1);
  expect(seeds.flatMap(moveColumns)).toEqual([]);
});

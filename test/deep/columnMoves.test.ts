import { expect, it } from 'vitest';
import { moveColumns } from '../promises/threats/columnMoves';

const SEQUENCES = 2_000;

it(`S1: ${SEQUENCES} times all columns in another order under other names, the answers are the same`, () => {
  const failures: string[] = [];
  for (let seed = 1; seed <= SEQUENCES && failures.length < 10; seed++) failures.push(...moveColumns(seed));
  expect(failures).toEqual([]);
});

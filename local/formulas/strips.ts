import type { Strip } from './scope';
import type { FormulaValue, Matrix } from './values';
import { isError } from './values';

export function makeStrip(matrix: Matrix): Strip {
  const columns = matrix[0]?.length ?? 0;
  return { values: columns === 1 ? matrix.map((row) => row[0] ?? null) : matrix.flat(), columns };
}

/** What an index files a value under. */
export type ValueKey = string | number | boolean;

/** Two values have the same key when Sheets calls them equal; a blank and an empty text share one. */
export function keyOf(value: FormulaValue): ValueKey {
  if (typeof value === 'string') return value.toLowerCase();
  if (value === null) return '';
  return isError(value) ? `\0${value.error}` : value;
}

const NOWHERE: readonly number[] = [];

/**
 * Where in the strip a value occurs, in reading order. The first question is answered by searching, the second
 * builds the index: formulas like `COUNTIF(A$2:A9, A9)` ask each of their many ranges only once.
 */
export function positionsOf(strip: Strip, value: FormulaValue): readonly number[] {
  const key = keyOf(value);
  if (!strip.positions && !strip.asked) {
    strip.asked = true;
    return searchPositions(strip.values, key);
  }
  strip.positions ??= indexPositions(strip.values);
  return strip.positions.get(key) ?? NOWHERE;
}

function searchPositions(values: readonly FormulaValue[], key: ValueKey): readonly number[] {
  const positions: number[] = [];
  values.forEach((value, position) => {
    if (keyOf(value) === key) positions.push(position);
  });
  return positions;
}

function indexPositions(values: readonly FormulaValue[]): ReadonlyMap<ValueKey, readonly number[]> {
  const positions = new Map<ValueKey, number[]>();
  values.forEach((value, position) => {
    const key = keyOf(value);
    const found = positions.get(key);
    if (found) found.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}

import type { IRange } from '@univerjs/core';
import type { Area } from '../../protocol/book';

/** Areas count from 1 and hold sizes; Univer's ranges count from 0 and hold both ends. */
export function makeRange(area: Area): IRange {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

export function parseRange(range: IRange): Area {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export type Matrix<T> = Record<number, Record<number, T>>;

/** Puts a value at a place that counts from 1 into a matrix that counts from 0. */
export function place<T>(matrix: Matrix<T>, row: number, column: number, value: T): void {
  const columns = matrix[row - 1] ?? {};
  columns[column - 1] = value;
  matrix[row - 1] = columns;
}

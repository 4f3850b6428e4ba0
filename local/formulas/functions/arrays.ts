import { compareValues, toTruth } from '../coerce';
import { keyOf } from '../strips';
import { errorValue, type FormulaValue, isError, type Matrix } from '../values';
import { type Call, define, type FunctionTable, type Operand } from './definition';

/** Functions whose answer is an array. */
export const ARRAYS: FunctionTable = {
  FILTER: define({ required: ['range', 'range'], rest: ['range'], arrays: true }, filterRows),
  SORT: define({ required: ['range'], rest: ['range', 'truth'], arrays: true }, sortRows),
  UNIQUE: define({ required: ['range'] }, (call, range) => {
    const seen = new Set<string>();
    return call.matrix(range).filter((row) => {
      const key = JSON.stringify(row.map(keyOf));
      return !seen.has(key) && seen.add(key);
    });
  }),
  TRANSPOSE: define({ required: ['range'] }, (call, range) => transpose(call.matrix(range))),
  FLATTEN: define({ required: ['range'], rest: ['range'] }, (call, ...operands) =>
    operands.flatMap((operand) => call.strip(operand).values.map((value) => [value])),
  ),
  SEQUENCE: define(
    { required: ['number'], optional: ['number', 'number', 'number'] },
    (call, rows, columns = 1, start = 1, step = 1) => {
      if (rows < 1 || columns < 1) return errorValue('#NUM!', 'SEQUENCE needs at least one row and column.');
      call.spend(Math.trunc(rows) * Math.trunc(columns));
      return Array.from({ length: Math.trunc(rows) }, (_, row) =>
        Array.from(
          { length: Math.trunc(columns) },
          (_, column) => start + (row * Math.trunc(columns) + column) * step,
        ),
      );
    },
  ),
};

function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
}

/** Conditions in one column choose rows, conditions in one row choose columns. */
function filterRows(call: Call, range: Operand, ...conditions: Operand[]): Operand {
  const matrix = call.matrix(range);
  const strips = conditions.map((condition) => call.strip(condition));
  const across = strips.every(
    (strip) => strip.columns > 1 || (matrix.length !== 1 && matrix[0]?.length === 1),
  );
  const sideways = across && strips.every((strip) => strip.values.length === matrix[0]?.length);
  const lines = sideways ? transpose(matrix) : matrix;
  if (strips.some((strip) => strip.values.length !== lines.length)) {
    return errorValue('#N/A', 'FILTER has mismatched range sizes.');
  }
  const kept = lines.filter((_, at) => strips.every(({ values }) => toTruth(values[at] ?? null) === true));
  if (kept.length === 0) return errorValue('#N/A', 'No matches are found in FILTER evaluation.');
  return sideways ? transpose(kept) : kept;
}

interface SortKey {
  readonly values: readonly FormulaValue[];
  readonly ascending: boolean;
}

/** `SORT(range, column or range, is ascending, …)`; without keys by every column in turn. */
function sortRows(call: Call, range: Operand, ...given: (Operand | boolean)[]): Operand {
  const matrix = call.matrix(range);
  const keys: SortKey[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const values = sortValues(call, matrix, given[at] ?? null);
    if (!values) return errorValue('#VALUE!', 'SORT has a key that is no column of the range.');
    keys.push({ values, ascending: given[at + 1] !== false });
  }
  if (keys.length === 0) {
    matrix[0]?.forEach((_, column) => {
      keys.push({ values: matrix.map((row) => row[column] ?? null), ascending: true });
    });
  }
  const order = [...matrix.keys()].sort((one, other) => compareBy(keys, one, other));
  return order.map((at) => matrix[at] ?? []);
}

function sortValues(call: Call, matrix: Matrix, key: Operand): readonly FormulaValue[] | undefined {
  const { values } = call.strip(key);
  if (values.length === matrix.length && values.length > 1) return values;
  const column = Number(values[0]) - 1;
  const known = values.length === 1 && Number.isInteger(column) && column >= 0;
  return known && column < (matrix[0]?.length ?? 0) ? matrix.map((row) => row[column] ?? null) : undefined;
}

function compareBy(keys: readonly SortKey[], one: number, other: number): number {
  for (const { values, ascending } of keys) {
    const order = compareCells(values[one] ?? null, values[other] ?? null, ascending);
    if (order !== 0) return order;
  }
  return one - other;
}

/** Blanks come last whichever the direction; errors just before them. */
function compareCells(one: FormulaValue, other: FormulaValue, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (isError(one) || isError(other)) return Number(isError(one)) - Number(isError(other));
  return ascending ? compareValues(one, other) : compareValues(other, one);
}

import { compareValues } from '../coerce';
import type { Strip } from '../scope';
import { positionsOf } from '../strips';
import { errorValue, type FormulaError, type FormulaValue, isError } from '../values';
import { hasWildcards, matchesWhole, parseWildcards } from '../wildcards';
import { type Call, define, type FunctionTable, isReference, type Operand, sizeOf } from './definition';

const NOT_FOUND = errorValue('#N/A', 'Did not find the value in the lookup.');
const OUT_OF_BOUNDS = errorValue('#REF!', 'The lookup evaluates to an out of bounds range.');

export const LOOKUP: FunctionTable = {
  VLOOKUP: define(
    { required: ['value', 'range', 'number'], optional: ['truth'] },
    (call, key, range, index, sorted = true) => lookIn(call, 'column', key, range, index, sorted),
  ),
  HLOOKUP: define(
    { required: ['value', 'range', 'number'], optional: ['truth'] },
    (call, key, range, index, sorted = true) => lookIn(call, 'row', key, range, index, sorted),
  ),
  MATCH: define({ required: ['value', 'range'], optional: ['number'] }, (call, key, range, type = 1) => {
    const position = findPosition(
      call,
      range,
      key,
      type === 0 ? 'exact' : type > 0 ? 'ascending' : 'descending',
    );
    return position === undefined ? NOT_FOUND : position + 1;
  }),
  XMATCH: define(
    { required: ['value', 'range'], optional: ['number', 'number'] },
    (call, key, range, mode = 0, direction = 1) => {
      const position = findNear(call, range, key, mode, direction < 0);
      return position === undefined ? NOT_FOUND : position + 1;
    },
  ),
  XLOOKUP: define(
    { required: ['value', 'range', 'range'], optional: ['any', 'number', 'number'] },
    (call, key, range, results, missing = NOT_FOUND, mode = 0, direction = 1) => {
      const position = findNear(call, range, key, mode, direction < 0);
      if (position === undefined) return missing;
      const { rows } = sizeOf(call, range);
      return rows === 1 ? part(call, results, undefined, position) : part(call, results, position, undefined);
    },
  ),
  INDEX: define(
    { required: ['range'], optional: ['number', 'number'], arrays: true },
    (call, range, row = 0, column = 0) => indexInto(call, range, Math.trunc(row), Math.trunc(column)),
  ),
};

type Order = 'exact' | 'ascending' | 'descending';

function lookIn(
  call: Call,
  along: 'row' | 'column',
  key: FormulaValue,
  range: Operand,
  index: number,
  sorted: boolean,
): Operand {
  const { rows, columns } = sizeOf(call, range);
  const line = Math.trunc(index) - 1;
  if (line < 0) return errorValue('#VALUE!', 'The index counts from 1.');
  if (line >= (along === 'column' ? columns : rows)) return OUT_OF_BOUNDS;
  const keys = along === 'column' ? part(call, range, undefined, 0) : part(call, range, 0, undefined);
  if (isError(keys)) return keys;
  const position = findPosition(call, keys, key, sorted ? 'ascending' : 'exact');
  if (position === undefined) return NOT_FOUND;
  const cell = along === 'column' ? part(call, range, position, line) : part(call, range, line, position);
  return call.single(cell);
}

function findPosition(call: Call, range: Operand, key: FormulaValue, order: Order): number | undefined {
  const strip = call.strip(range);
  if (key === null || isError(key)) return undefined;
  if (order === 'exact') return findExact(call, strip, key, true);
  call.spend(strip.values.length);
  return findLast(strip, key, order === 'ascending' ? 1 : -1);
}

function findExact(
  call: Call,
  strip: Strip,
  key: FormulaValue,
  wildcards: boolean,
  last = false,
): number | undefined {
  if (!wildcards || typeof key !== 'string' || !hasWildcards(key))
    return positionsOf(strip, key).at(last ? -1 : 0);
  call.spend(strip.values.length);
  const pattern = parseWildcards(key);
  const fits = (value: FormulaValue) => typeof value === 'string' && matchesWhole(pattern, value);
  const position = last ? lastWhere(strip.values, fits) : strip.values.findIndex(fits);
  return position < 0 ? undefined : position;
}

function lastWhere(values: readonly FormulaValue[], fits: (value: FormulaValue) => boolean): number {
  let position = values.length - 1;
  while (position >= 0 && !fits(values[position] ?? null)) position -= 1;
  return position;
}

/** The last value before the first that goes beyond the key; values of other types are passed over. */
function findLast(strip: Strip, key: Exclude<FormulaValue, FormulaError>, sign: 1 | -1): number | undefined {
  let last: number | undefined;
  for (const [position, value] of strip.values.entries()) {
    if (isError(value) || typeof value !== typeof key) continue;
    if (compareValues(value, key) * sign > 0) break;
    last = position;
  }
  return last;
}

/** Mode 0 finds equals, 2 wildcards, -1 or 1 also the nearest smaller or larger value. */
function findNear(
  call: Call,
  range: Operand,
  key: FormulaValue,
  mode: number,
  fromEnd: boolean,
): number | undefined {
  const strip = call.strip(range);
  if (isError(key)) return undefined;
  const exact = findExact(call, strip, key, mode === 2, fromEnd);
  if (exact !== undefined || Math.abs(mode) !== 1) return exact;
  call.spend(strip.values.length);
  let best: number | undefined;
  for (const [position, value] of strip.values.entries()) {
    if (isError(value) || typeof value !== typeof key || compareValues(value, key) * mode < 0) continue;
    const held = best === undefined ? null : (strip.values[best] ?? null);
    if (best === undefined || (!isError(held) && compareValues(value, held) * mode < 0)) best = position;
  }
  return best;
}

/** Row or column 0 means all of them; in a single row, one index counts columns. */
function indexInto(call: Call, range: Operand, row: number, column: number): Operand {
  const { rows, columns } = sizeOf(call, range);
  if (rows === 1 && columns > 1 && column === 0) return indexInto(call, range, 1, row || 1);
  if (row < 0 || column < 0 || row > rows || column > columns) {
    return errorValue('#NUM!', `INDEX of ${rows} rows and ${columns} columns has no such place.`);
  }
  const line = row === 0 ? undefined : row - 1;
  const place = column === 0 ? (columns === 1 ? 0 : undefined) : column - 1;
  return part(call, range, line, place);
}

/** One cell, row or column of an operand; a part of a range stays a range. Positions count from 0. */
function part(call: Call, operand: Operand, row: number | undefined, column: number | undefined): Operand {
  if (isReference(operand)) {
    const { area } = operand;
    if ((row ?? 0) >= area.rows || (column ?? 0) >= area.columns) return OUT_OF_BOUNDS;
    const inRow = row === undefined ? {} : { row: area.row + row, rows: 1 };
    const inColumn = column === undefined ? {} : { column: area.column + column, columns: 1 };
    return { ...operand, area: { ...area, ...inRow, ...inColumn } };
  }
  const matrix = call.matrix(operand);
  const lines = row === undefined ? matrix : matrix.slice(row, row + 1);
  const cells = column === undefined ? lines : lines.map((line) => line.slice(column, column + 1));
  return cells.length === 0 || cells[0]?.length === 0 ? OUT_OF_BOUNDS : cells;
}

import { isOneCell } from './areas';
import { type Call, isReference, type Operand, type Reference } from './functions/definition';
import type { Strip } from './scope';
import { makeStrip } from './strips';
import { errorValue, type FormulaValue, isMatrix, type Matrix } from './values';

/** One value out of an operand: a range gives its cell in this row or column, an array its first. */
export function readSingle(call: Call, operand: Operand): FormulaValue {
  if (!isReference(operand)) return isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand;
  const cell = intersect(operand, call.scope.here);
  if (!cell) return errorValue('#VALUE!', 'An array value could not be found.');
  return readRange(call, cell)[0]?.[0] ?? null;
}

function intersect(range: Reference, here: { row: number; column: number }): Reference | undefined {
  const { area, sheet } = range;
  if (isOneCell(area)) return range;
  const oneCell = { rows: 1, columns: 1 };
  const inRows = here.row >= area.row && here.row < area.row + area.rows;
  if (area.columns === 1 && inRows) {
    return { sheet, area: { ...oneCell, row: here.row, column: area.column } };
  }
  const inColumns = here.column >= area.column && here.column < area.column + area.columns;
  if (area.rows === 1 && inColumns) {
    return { sheet, area: { ...oneCell, row: area.row, column: here.column } };
  }
  return undefined;
}

export function readMatrix(call: Call, operand: Operand): Matrix {
  if (isReference(operand)) return readRange(call, operand);
  return isMatrix(operand) ? operand : [[operand]];
}

function readRange(call: Call, { sheet, area }: Reference): Matrix {
  call.spend(area.rows * area.columns);
  return call.scope.read(sheet, area);
}

/** All cells of an operand in reading order; ranges come from the cache where the scope has one. */
export function readStrip(call: Call, operand: Operand): Strip {
  return isReference(operand) ? rangeStrip(call, operand) : arrayStrip(readMatrix(call, operand));
}

const arrayStrips = new WeakMap<Matrix, Strip>();

/** The strip of an array, kept as long as the array: inside ARRAYFORMULA it is searched again and again. */
function arrayStrip(matrix: Matrix): Strip {
  const strip = arrayStrips.get(matrix) ?? makeStrip(matrix);
  arrayStrips.set(matrix, strip);
  return strip;
}

function rangeStrip(call: Call, reference: Reference): Strip {
  const { sheet, area } = reference;
  const { cache } = call.scope;
  const revision = cache && call.scope.revision?.(sheet, area);
  if (!cache || revision === undefined) return makeStrip(readRange(call, reference));
  const name = (sheet ?? call.scope.here.sheet).toLowerCase();
  const key = `${area.row}:${area.column}:${area.rows}:${area.columns}:${name}`;
  const found = cache.find(key, revision);
  if (found) return found;
  const strip = makeStrip(readRange(call, reference));
  cache.keep(key, revision, strip);
  return strip;
}

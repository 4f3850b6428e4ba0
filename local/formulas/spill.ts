import { type Area, isOneCell, overlap } from './areas';
import { cellArea, type FormulaCell, type Place } from './formulaCell';
import { errorValue, type FormulaError, type FormulaValue, isError, isMatrix, type Matrix } from './values';

/** Where results are written. */
export interface SpillCells {
  gridOf(sheet: string): { rows: number; columns: number } | undefined;
  /** True when a value someone entered, or a formula, stands there; a spilled value does not count. */
  holds(place: Place): boolean;
  /** The result of the formula that stands at `place`. */
  show(place: Place, value: FormulaValue): void;
  /** A value spilled to `place`; undefined takes it away again. */
  spill(place: Place, value: FormulaValue | undefined): void;
}

/**
 * Writes a result to the formula's cell and those it spills over, and takes away what it spilled before. No room
 * is `#REF!`. The answer is the areas that changed, none when all is as it was.
 */
export function placeResult(
  cells: SpillCells,
  formula: FormulaCell,
  result: FormulaValue | Matrix,
  spreading: Iterable<FormulaCell>,
): Area[] {
  const wanted = areaOf(formula.place, result);
  const obstacle = isMatrix(result) ? findObstacle(cells, formula, wanted, spreading) : undefined;
  const shown = obstacle ?? result;
  const before = formula.spill ?? cellArea(formula.place);
  const after = areaOf(formula.place, shown);
  setOrDelete(formula, 'blocked', obstacle ? wanted : undefined);
  if (sameArea(before, after) && sameResult(formula.result, shown)) return [];
  if (!sameArea(before, after)) removeSpill(cells, formula);
  write(cells, formula.place, shown);
  formula.result = shown;
  setOrDelete(formula, 'spill', isOneCell(after) ? undefined : after);
  formula.reach = unite(formula.reach ?? before, after);
  return sameArea(before, after) ? [after] : [before, after];
}

/** Takes the spilled values of a formula out of the cells; its own cell stays as it is. */
export function removeSpill(cells: SpillCells, formula: FormulaCell): void {
  if (!formula.spill) return;
  for (const place of placesOf(formula.place, formula.spill)) cells.spill(place, undefined);
  delete formula.spill;
}

function areaOf(place: Place, result: FormulaValue | Matrix): Area {
  if (!isMatrix(result)) return cellArea(place);
  return { ...cellArea(place), rows: result.length, columns: result[0]?.length ?? 1 };
}

function findObstacle(
  cells: SpillCells,
  formula: FormulaCell,
  wanted: Area,
  spreading: Iterable<FormulaCell>,
): FormulaError | undefined {
  const { sheet } = formula.place;
  const grid = cells.gridOf(sheet);
  const missingRows = wanted.row + wanted.rows - 1 - (grid?.rows ?? 0);
  if (missingRows > 0) return noRoom(`please insert more rows (${missingRows})`);
  const missingColumns = wanted.column + wanted.columns - 1 - (grid?.columns ?? 0);
  if (missingColumns > 0) return noRoom(`please insert more columns (${missingColumns})`);
  const spilled = [...spreading].some(
    (each) =>
      each !== formula && each.spill && sameSheet(each.place, formula.place) && overlap(each.spill, wanted),
  );
  const taken = spilled || [...placesOf(formula.place, wanted)].some((place) => cells.holds(place));
  return taken
    ? errorValue('#REF!', 'Array result was not expanded because it would overwrite data.')
    : undefined;
}

function noRoom(remedy: string): FormulaError {
  return errorValue('#REF!', `Result was not automatically expanded, ${remedy}.`);
}

function write(cells: SpillCells, place: Place, result: FormulaValue | Matrix): void {
  if (!isMatrix(result)) {
    cells.show(place, result);
    return;
  }
  cells.show(place, result[0]?.[0] ?? null);
  for (const each of placesOf(place, areaOf(place, result))) {
    cells.spill(each, result[each.row - place.row]?.[each.column - place.column] ?? null);
  }
}

/** The places of an area but the formula's own. */
function* placesOf(own: Place, area: Area): Generator<Place> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (row !== own.row || column !== own.column) yield { sheet: own.sheet, row, column };
    }
  }
}

function sameSheet(one: Place, other: Place): boolean {
  return one.sheet.toLowerCase() === other.sheet.toLowerCase();
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

function sameResult(one: FormulaValue | Matrix | undefined, other: FormulaValue | Matrix): boolean {
  if (one === undefined || isMatrix(one) !== isMatrix(other)) return false;
  if (!isMatrix(one) || !isMatrix(other)) return sameValue(one as FormulaValue, other as FormulaValue);
  return one.every((row, at) => row.every((value, column) => sameValue(value, other[at]?.[column] ?? null)));
}

function sameValue(one: FormulaValue, other: FormulaValue): boolean {
  if (!isError(one) || !isError(other)) return one === other;
  return one.error === other.error && one.message === other.message;
}

function unite(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function setOrDelete(formula: FormulaCell, key: 'spill' | 'blocked', area: Area | undefined): void {
  if (area) formula[key] = area;
  else delete formula[key];
}

import type { Area } from './area';
import { lastRow } from './area';
import { formulaCells } from './cells';
import { copiedCharts } from './charts';
import type { CellValue, Content } from './content';
import { isCellError, isFormulaCell } from './content';
import type { Layer } from './layer';
import { attributeAt, writeLayer } from './layer';
import type { AttributeName, Sheet } from './sheet';
import { ATTRIBUTE_NAMES, makeSheet } from './sheet';
import { moveFormula, removeFromFormula, renameInFormula } from './shiftFormula';
import type { Workbook } from './workbook';
import { announceCells, announceLayout, findSheetByName } from './workbook';

/** Adds a sheet at a place among the tabs, counted from 0. */
export function addSheet(workbook: Workbook, name: string, index: number): Sheet {
  const sheet = makeSheet(workbook.nextId++, name);
  workbook.sheets.splice(index, 0, sheet);
  announceLayout(workbook);
  return sheet;
}

/** The first free name of the kind `Sheet7`. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheetByName(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** `Copy of Partners`, or with a number when that is taken. */
export function freeCopyName(workbook: Workbook, name: string): string {
  const plain = `Copy of ${name}`;
  if (!findSheetByName(workbook, plain)) return plain;
  let number = 1;
  while (findSheetByName(workbook, `${plain} ${number}`)) number++;
  return `${plain} ${number}`;
}

/** The sheet goes with all that belongs to it; formulas that named it will show #REF!. */
export function removeSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  for (const each of workbook.sheets) {
    for (const { cell } of formulaCells(each))
      cell.formula = removeFromFormula(cell.formula, each.name, sheet.name);
  }
  workbook.metadata = workbook.metadata.filter(
    ({ place }) => place.kind === 'spreadsheet' || place.sheetId !== sheet.id,
  );
  workbook.namedRanges = workbook.namedRanges.filter((range) => range.sheetId !== sheet.id);
  workbook.protections = workbook.protections.filter((protection) => protection.sheetId !== sheet.id);
  announceLayout(workbook);
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  for (const each of workbook.sheets) {
    for (const { cell } of formulaCells(each)) {
      cell.formula = renameInFormula(cell.formula, each.name, sheet.name, name);
    }
  }
  sheet.name = name;
  announceLayout(workbook, sheet);
}

/** Moves a tab to a place counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, index: number): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(index, 0, sheet);
  announceLayout(workbook);
}

/** A copy behind the original, with its marks and warnings; protections and names stay with the original. */
export function copySheet(workbook: Workbook, sheet: Sheet, name: string): Sheet {
  const id = workbook.nextId++;
  const charts = copiedCharts(sheet, id, () => workbook.nextId++);
  const copy = { ...structuredClone(sheet), id, name, charts };
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  for (const mark of [...workbook.metadata]) {
    if (mark.place.kind === 'spreadsheet' || mark.place.sheetId !== sheet.id) continue;
    workbook.metadata.push({ ...mark, id: workbook.nextId++, place: { ...mark.place, sheetId: copy.id } });
  }
  announceLayout(workbook);
  return copy;
}

export interface SortKey {
  column: number;
  ascending: boolean;
}

/** Sorts the rows of an area; formats, notes and rules of the cells travel along, marks of rows do not. */
export function sortArea(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  keys: SortKey[],
  takesPart: (row: number) => boolean = () => true,
): void {
  const order = sortedRows(sheet, area, keys, takesPart);
  const contents = order.map((row, i) =>
    rowContents(sheet, row, area).map((each) => moved(each, area.row + i - row)),
  );
  for (const name of ATTRIBUTE_NAMES) sortLayer(sheet, name, area, order);
  contents.forEach((line, i) => {
    writeRowContents(sheet, area.row + i, area, line);
  });
  announceCells(workbook, sheet, area);
}

/** Which row comes to stand in each place; rows that take no part stay where they are. */
function sortedRows(
  sheet: Sheet,
  area: Area,
  keys: SortKey[],
  takesPart: (row: number) => boolean,
): number[] {
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const sorted = rows.filter(takesPart).sort((a, b) => compareRows(sheet, a, b, keys));
  let next = 0;
  return rows.map((row) => (takesPart(row) ? (sorted[next++] ?? row) : row));
}

/** A formula carried to another row speaks of that row's cells. */
function moved(content: Content, rows: number): Content {
  return isFormulaCell(content) ? { ...content, formula: moveFormula(content.formula, rows) } : content;
}

function rowContents(sheet: Sheet, row: number, area: Area): Content[] {
  return Array.from(
    { length: area.columns },
    (_, j) => sheet.contents[row - 1]?.[area.column - 1 + j] ?? null,
  );
}

function writeRowContents(sheet: Sheet, row: number, area: Area, line: Content[]): void {
  while (sheet.contents.length < Math.min(row, lastRow(area))) sheet.contents.push([]);
  const target = sheet.contents[row - 1] ?? [];
  while (target.length < area.column - 1) target.push(null);
  target.splice(area.column - 1, area.columns, ...line);
}

function sortLayer(sheet: Sheet, name: AttributeName, area: Area, order: number[]): void {
  const layer = sheet.layers[name] as Layer<unknown>;
  if (layer.columns.length === 0) return;
  const grid = order.map((row) =>
    Array.from({ length: area.columns }, (_, j) => attributeAt(layer, row, area.column + j)),
  );
  writeLayer(layer, area, grid);
}

function compareRows(sheet: Sheet, a: number, b: number, keys: SortKey[]): number {
  for (const { column, ascending } of keys) {
    const left = sortValue(sheet, a, column);
    const right = sortValue(sheet, b, column);
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const difference = compareValues(left, right);
    if (difference !== 0) return ascending ? difference : -difference;
  }
  return a - b;
}

function sortValue(sheet: Sheet, row: number, column: number): CellValue {
  const content = sheet.contents[row - 1]?.[column - 1] ?? null;
  return isFormulaCell(content) ? content.value : content;
}

/** Numbers before text before booleans before errors; text without regard to case. Blanks come last either way. */
function compareValues(a: CellValue, b: CellValue): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
}

function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

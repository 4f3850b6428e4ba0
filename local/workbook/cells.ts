import type { Area } from './area';
import { gridOf, lastRow } from './area';
import type { CellValue, Content, FormulaCell } from './content';
import { isFormulaCell } from './content';
import { defaultDateFormat, isDateFormat } from './display';
import { attributeAt, fillLayer, writeLayer } from './layer';
import type { AttributeName, CellAttributes, Sheet } from './sheet';
import { spillKey } from './sheet';
import type { TypingContext } from './typedInput';
import { parseTyped } from './typedInput';
import type { Workbook } from './workbook';
import { announceCells } from './workbook';
import { serialOf } from './zone';

/** What may be written into a cell: text is read as if typed, an instant becomes a day and time in the workbook's zone. */
export type CellInput = null | number | string | boolean | { instant: number };

export function contentAt(sheet: Sheet, row: number, column: number): Content {
  return sheet.contents[row - 1]?.[column - 1] ?? null;
}

export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  const content = sheet.contents[row - 1]?.[column - 1] ?? null;
  if (content === null)
    return sheet.spill.size === 0 ? null : (sheet.spill.get(spillKey(row, column))?.value ?? null);
  return isFormulaCell(content) ? content.value : content;
}

/** The number format a cell is shown with: its own, else the one its formula's result asks for. */
export function formatAt(sheet: Sheet, row: number, column: number): string | undefined {
  const own = attributeAt(sheet.layers.numberFormat, row, column);
  if (own !== undefined) return own;
  const content = sheet.contents[row - 1]?.[column - 1] ?? null;
  if (content === null)
    return sheet.spill.size === 0 ? undefined : sheet.spill.get(spillKey(row, column))?.format;
  return isFormulaCell(content) ? content.format : undefined;
}

export function readValues(sheet: Sheet, area: Area): CellValue[][] {
  return gridOf(area, (row, column) => valueAt(sheet, row, column));
}

/** The last row and column that hold anything; 0 in an empty sheet. A formula that answers '' counts, as at Google. */
export function contentBounds(sheet: Sheet): { row: number; column: number } {
  const bounds = { row: 0, column: 0 };
  sheet.contents.forEach((line, i) => {
    let last = line.length;
    while (last > 0 && (line[last - 1] ?? null) === null) last--;
    if (last === 0) return;
    bounds.row = i + 1;
    bounds.column = Math.max(bounds.column, last);
  });
  for (const key of sheet.spill.keys()) {
    bounds.row = Math.max(bounds.row, Math.floor(key / spillKey(1, 0)));
    bounds.column = Math.max(bounds.column, key % spillKey(1, 0));
  }
  return bounds;
}

/** Puts a content in place without announcing it. */
export function putContent(sheet: Sheet, row: number, column: number, content: Content): void {
  let line = sheet.contents[row - 1];
  if (!line) {
    if (content === null) return;
    while (sheet.contents.length < row) sheet.contents.push([]);
    line = sheet.contents[row - 1] ?? [];
  }
  while (line.length < column - 1) line.push(null);
  line[column - 1] = content;
}

/** Writes a grid as a person types it: the cell's plain text format keeps text, a day brings its format along. */
export function writeInputs(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  grid: CellInput[][],
  context: TypingContext,
): void {
  grid.forEach((line, i) => {
    line.forEach((input, j) => {
      writeInput(workbook, sheet, area.row + i, area.column + j, input, context);
    });
  });
  announceCells(workbook, sheet, area);
}

function writeInput(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  input: CellInput,
  context: TypingContext,
): void {
  if (typeof input === 'string' && input !== '') writeText(sheet, row, column, input, context);
  else if (typeof input === 'object' && input !== null)
    writeInstant(workbook, sheet, row, column, input.instant);
  else putContent(sheet, row, column, input === '' ? null : input);
}

function writeText(sheet: Sheet, row: number, column: number, text: string, context: TypingContext): void {
  const format = attributeAt(sheet.layers.numberFormat, row, column);
  const typed = format === '@' ? { content: text } : parseTyped(text, context);
  putContent(sheet, row, column, typed.content);
  if (typed.numberFormat && format === undefined) setFormat(sheet, row, column, typed.numberFormat);
}

function writeInstant(workbook: Workbook, sheet: Sheet, row: number, column: number, instant: number): void {
  const serial = serialOf(instant, workbook.timeZone);
  putContent(sheet, row, column, serial);
  const format = attributeAt(sheet.layers.numberFormat, row, column);
  if (format === undefined || !isDateFormat(format)) {
    setFormat(sheet, row, column, defaultDateFormat(workbook.locale, serial));
  }
}

function setFormat(sheet: Sheet, row: number, column: number, format: string): void {
  fillLayer(sheet.layers.numberFormat, { row, column, rows: 1, columns: 1 }, format);
}

export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const end = Math.min(lastRow(area), sheet.contents.length);
  for (let row = area.row; row <= end; row++) {
    const line = sheet.contents[row - 1];
    line?.fill(null, area.column - 1, area.column - 1 + area.columns);
  }
  announceCells(workbook, sheet, area);
}

export function setAttribute<Name extends AttributeName>(
  workbook: Workbook,
  sheet: Sheet,
  name: Name,
  area: Area,
  value: CellAttributes[Name] | undefined,
): void {
  fillLayer(sheet.layers[name], area, value);
  announceCells(workbook, sheet, area);
}

export function setAttributes<Name extends AttributeName>(
  workbook: Workbook,
  sheet: Sheet,
  name: Name,
  area: Area,
  grid: (CellAttributes[Name] | undefined)[][],
): void {
  writeLayer(sheet.layers[name], area, grid);
  announceCells(workbook, sheet, area);
}

export function clearAttributes(
  workbook: Workbook,
  sheet: Sheet,
  names: readonly AttributeName[],
  area: Area,
): void {
  for (const name of names) fillLayer<unknown>(sheet.layers[name], area, undefined);
  announceCells(workbook, sheet, area);
}

/** Every formula of a sheet with its place. */
export function* formulaCells(sheet: Sheet): Generator<{ row: number; column: number; cell: FormulaCell }> {
  for (const [i, line] of sheet.contents.entries()) {
    for (const [j, content] of line.entries()) {
      if (isFormulaCell(content)) yield { row: i + 1, column: j + 1, cell: content };
    }
  }
}

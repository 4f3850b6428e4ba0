import type { Area } from './area';
import { lastColumn, lastRow } from './area';

/** What an A1 reference says; a missing bound is open, as in `C:C` or `A2:A`. */
export interface A1Reference {
  sheetName?: string;
  row?: number;
  column?: number;
  lastRow?: number;
  lastColumn?: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** Undefined when the text is no reference. */
export function parseA1(text: string): A1Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, fromLetters, fromRow, toLetters, toRow] = match;
  if (!fromLetters && !fromRow) return undefined;
  const isRange = text.includes(':');
  if (!isRange && !(fromLetters && fromRow)) return undefined;
  if (isRange && !toLetters && !toRow) return undefined;
  const reference: A1Reference = {};
  const sheetName = quoted?.replace(/''/g, "'") ?? plain;
  if (sheetName !== undefined) reference.sheetName = sheetName;
  return ordered(
    reference,
    number(fromRow),
    letters(fromLetters),
    isRange,
    number(toRow),
    letters(toLetters),
  );
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function letters(text: string | undefined): number | undefined {
  return text === undefined ? undefined : columnNumber(text);
}

function ordered(
  reference: A1Reference,
  row: number | undefined,
  column: number | undefined,
  isRange: boolean,
  toRow: number | undefined,
  toColumn: number | undefined,
): A1Reference {
  const [firstRow, lastRow] = bounds(row, isRange ? toRow : row);
  const [firstColumn, lastColumn] = bounds(column, isRange ? toColumn : column);
  if (firstRow !== undefined) reference.row = firstRow;
  if (firstColumn !== undefined) reference.column = firstColumn;
  if (lastRow !== undefined) reference.lastRow = lastRow;
  if (lastColumn !== undefined) reference.lastColumn = lastColumn;
  return reference;
}

function bounds(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined) return [undefined, b];
  if (b === undefined) return [a, undefined];
  return [Math.min(a, b), Math.max(a, b)];
}

/** `B2`, `B2:C9`; with open bounds `C:C`, `2:2`, `A2:A`. */
export function makeA1(area: Area, openRows = false, openColumns = false): string {
  const from = columnLetters(area.column);
  const to = columnLetters(lastColumn(area));
  if (openRows) return area.row === 1 ? `${from}:${to}` : `${from}${area.row}:${to}`;
  if (openColumns) return `${area.row}:${lastRow(area)}`;
  const first = `${from}${area.row}`;
  const last = `${to}${lastRow(area)}`;
  return first === last ? first : `${first}:${last}`;
}

import type { Day } from '../day/day';
import { isDate, type SheetValue } from './cells';
import { zoneNamed } from './zone';

/** What Sheets hands a custom function for a cell or a range, and what it takes back (docs/platform.md, "custom functions recalculate on arguments"). */
export type FormulaArgument = SheetValue | null | undefined | readonly (readonly (SheetValue | null)[])[];
type Value = string | number | Date;
export type FormulaResult = Value | Value[][];

/** Names as a table, rows × columns; a single cell is a table of one. */
export function namesOf(argument: FormulaArgument): string[][] {
  const rows = isTable(argument) ? argument : [[argument]];
  return rows.map((row) =>
    row.map((value) => (value === null || value === undefined || isDate(value) ? '' : String(value))),
  );
}

/** The same shape as the argument: one value for one cell. */
export function shapeLike(argument: FormulaArgument, answers: Value[][]): FormulaResult {
  return isTable(argument) ? answers : (answers[0]?.[0] ?? '');
}

export function stampOf(argument: FormulaArgument): string {
  return isTable(argument) ? String(argument[0]?.[0] ?? '') : String(argument ?? '');
}

/** A day as Sheets shows it in a cell: midnight in the spreadsheet's zone; '' for none. */
export function dateOf(day: Day | undefined, zone: string): Date | '' {
  return day ? new Date(zoneNamed(zone).startOf(day)) : '';
}

function isTable(argument: FormulaArgument): argument is readonly (readonly (SheetValue | null)[])[] {
  return Array.isArray(argument);
}

/** Every error a cell can show. */
export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a cell value; the message is the note Sheets shows on hovering. */
export interface FormulaError {
  readonly error: string;
  readonly message?: string;
}

/** What one cell can hold: `null` is a blank cell, days and times are serial numbers. */
export type FormulaValue = number | string | boolean | null | FormulaError;

/** A value that is not an error. */
export type PlainValue = Exclude<FormulaValue, FormulaError>;

/** Rows of values, all rows of one length. */
export type Matrix = FormulaValue[][];

export function errorValue(error: ErrorCode, message?: string): FormulaError {
  return message === undefined ? { error } : { error, message };
}

export function isError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}

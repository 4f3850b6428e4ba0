/** An error shown in a cell: its code (`#REF!`) and the words of the hover note. */
export interface CellError {
  error: string;
  message?: string;
}

/** What a cell shows; days and times are serial numbers, null is blank. */
export type CellValue = null | number | string | boolean | CellError;

/** A formula with its text and its last result. */
export interface FormulaCell {
  formula: string;
  value: CellValue;
  /** Written in another notation than the locale's: it is `#ERROR!`, and its text stays. */
  unreadable?: true;
  /** How the result wants to be shown where the cell has no number format: a day as a day. */
  format?: string;
}

/** A value a formula elsewhere put into an empty cell. */
export interface SpilledCell {
  value: CellValue;
  format?: string;
}

/** What a cell holds. */
export type Content = null | number | string | boolean | FormulaCell;

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isFormulaCell(content: Content | undefined): content is FormulaCell {
  return typeof content === 'object' && content !== null;
}

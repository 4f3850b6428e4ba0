import {
  type Area,
  type CustomFunction,
  evaluate,
  type FormulaScope,
  type FormulaValue,
  isError,
  isMatrix,
  type Matrix,
  type PlacedArea,
  parseFormula,
} from '../../../local/formulas';

export interface ScopeOptions {
  sheets?: Record<string, Matrix>;
  names?: Record<string, PlacedArea>;
  custom?: Record<string, CustomFunction>;
  here?: { sheet?: string; row?: number; column?: number };
  /** Serial number; 46083.5 is noon of Monday 2 March 2026. */
  now?: number;
  locale?: string;
}

export const NOON = 46_083.5;

/** A scope over sheets written as rows of values; every grid has at least 20 rows and 8 columns. */
export function aScope(options: ScopeOptions = {}): FormulaScope {
  const { sheets = { Sheet1: [] }, names = {}, custom = {}, now = NOON } = options;
  const here = { sheet: Object.keys(sheets)[0] ?? 'Sheet1', row: 20, column: 8, ...options.here };
  const find = (name = here.sheet) =>
    Object.entries(sheets).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  const pick = <T>(table: Record<string, T>, name: string) =>
    Object.entries(table).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  return {
    here,
    read: (sheet, area) => cut(find(sheet) ?? [], area),
    gridOf: (sheet) => {
      const rows = find(sheet);
      return rows && { rows: Math.max(20, rows.length), columns: Math.max(8, rows[0]?.length ?? 0) };
    },
    named: (name) => pick(names, name),
    custom: (name) => pick(custom, name),
    now: () => now,
    ...(options.locale ? { locale: options.locale } : {}),
  };
}

export function cut(rows: Matrix, area: Area): Matrix {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => rows[area.row - 1 + row]?.[area.column - 1 + column] ?? null,
    ),
  );
}

/** The result of a formula, errors as their codes. */
export function calculate(formula: string, options: ScopeOptions = {}): unknown {
  const parsed = parseFormula(formula);
  return shown(isError(parsed) ? parsed : evaluate(parsed, aScope(options)));
}

export function shown(value: FormulaValue | Matrix): unknown {
  if (isMatrix(value)) return value.map((row) => row.map(shown));
  return isError(value) ? value.error : value;
}

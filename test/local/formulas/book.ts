import {
  type CustomFunction,
  type FormulaValue,
  type Matrix,
  makeRecalculation,
  type PlacedArea,
  type Recalculation,
} from '../../../local/formulas';
import { calculate, cut, NOON, shown } from './support';

/** A workbook of one sheet with 20 rows and 8 columns, kept calculated as the host does it. */
export interface Book {
  /** Enters values and formulas (text starting with `=`) from a cell on, then recalculates. */
  enter(cell: string, values: FormulaValue | Matrix): void;
  /** Enters everything before it recalculates once. */
  enterAll(cells: ReadonlyMap<string, FormulaValue>): void;
  /** What a cell shows, errors as their codes. */
  show(cell: string): unknown;
  /** What a formula would give in a cell, over the cells as they are shown. */
  evaluate(cell: string, formula: string): unknown;
  /** Cells whose formula was written since the last call, in order. */
  written(): string[];
  clock(now: number): void;
  readonly recalculation: Recalculation;
}

export interface BookOptions {
  custom?: Record<string, CustomFunction>;
  names?: Record<string, PlacedArea>;
  rows?: number;
}

const SHEET = 'Sheet1';

export function aBook(options: BookOptions = {}): Book {
  const rows = options.rows ?? 20;
  const entered = new Map<string, FormulaValue>();
  const results = new Map<string, FormulaValue>();
  const written: string[] = [];
  let now = NOON;
  const grid: Matrix = Array.from({ length: rows }, () => Array.from({ length: 8 }, () => null));
  const put = (row: number, column: number, value: FormulaValue) => {
    const line = grid[row - 1];
    if (line) line[column - 1] = value;
  };
  const recalculation = makeRecalculation({
    read: (_, area) => cut(grid, area),
    gridOf: (sheet) => (sheet === SHEET ? { rows, columns: 8 } : undefined),
    named: (name) => options.names?.[name.toUpperCase()],
    custom: (name) => options.custom?.[name.toUpperCase()],
    now: () => now,
    holds: ({ row, column }) => entered.has(nameOf(row, column)),
    show: ({ row, column }, value) => {
      written.push(nameOf(row, column));
      put(row, column, value);
    },
    spill: ({ row, column }, value) => {
      if (value === undefined) results.delete(nameOf(row, column));
      else results.set(nameOf(row, column), value);
      if (!entered.has(nameOf(row, column))) put(row, column, value ?? null);
    },
  });
  const type = ({ row, column }: Spot, value: FormulaValue) => {
    const name = nameOf(row, column);
    if (value === null) entered.delete(name);
    else entered.set(name, value);
    const formula = typeof value === 'string' && value.startsWith('=') ? value : undefined;
    recalculation.setFormula({ sheet: SHEET, row, column }, formula);
    put(row, column, formula === undefined ? (value ?? results.get(name) ?? null) : null);
  };
  return {
    recalculation,
    enter(cell, values) {
      const { row, column } = placeOf(cell);
      const block = Array.isArray(values) ? values : [[values]];
      block.forEach((line, down) => {
        line.forEach((value, across) => {
          type({ row: row + down, column: column + across }, value);
        });
      });
      const area = { row, column, rows: block.length, columns: block[0]?.length ?? 1 };
      recalculation.recalculate([{ sheet: SHEET, area }]);
    },
    enterAll(cells) {
      for (const [cell, value] of cells) type(placeOf(cell), value);
      recalculation.recalculate([{ sheet: SHEET, area: { row: 1, column: 1, rows, columns: 8 } }]);
    },
    show(cell) {
      const { row, column } = placeOf(cell);
      return shown(grid[row - 1]?.[column - 1] ?? null);
    },
    evaluate: (cell, formula) => calculate(formula, { sheets: { [SHEET]: grid }, here: placeOf(cell) }),
    written: () => written.splice(0),
    clock(moment) {
      now = moment;
      recalculation.recalculate([]);
    },
  };
}

function nameOf(row: number, column: number): string {
  return String.fromCharCode(64 + column) + row;
}

interface Spot {
  row: number;
  column: number;
}

function placeOf(cell: string): Spot {
  return { row: Number(cell.slice(1)), column: cell.charCodeAt(0) - 64 };
}

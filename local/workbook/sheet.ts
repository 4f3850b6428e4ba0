import type { Area } from './area';
import type { Chart } from './charts';
import type { Content, SpilledCell } from './content';
import type { Layer } from './layer';
import { makeLayer } from './layer';
import type { LineEdit } from './lineEdit';
import type { ConditionalFormat, Validation } from './rules';

/** What a cell can carry beside its content. */
export interface CellAttributes {
  numberFormat: string;
  note: string;
  validation: Validation;
  background: string;
  fontColor: string;
  fontWeight: string;
  fontStyle: string;
  fontLine: string;
  fontSize: number;
  fontFamily: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapStrategy: string;
}

export type AttributeName = keyof CellAttributes;

export const ATTRIBUTE_NAMES: readonly AttributeName[] = [
  'numberFormat',
  'note',
  'validation',
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'fontSize',
  'fontFamily',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
];

export type Layers = { [Name in AttributeName]: Layer<CellAttributes[Name]> };

/** A row or column as a line: what it has beside its cells. */
export interface Line {
  /** Pixels; the usual size when missing. */
  size?: number;
  hidden?: boolean;
  /** Hidden by the filter, not by a person. */
  filtered?: boolean;
  groupDepth?: number;
  collapsed?: boolean;
}

export interface Banding {
  id: number;
  area: Area;
  theme: string;
}

export interface Sheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  /** 'BEFORE' or 'AFTER': where the sign that folds a column group stands. */
  columnGroupControl: string;
  contents: Content[][];
  /** Results a formula spilled into other cells, by `spillKey`. */
  spill: Map<number, SpilledCell>;
  layers: Layers;
  rowLines: Line[];
  columnLines: Line[];
  merges: Area[];
  bandings: Banding[];
  charts: Chart[];
  conditionalFormats: ConditionalFormat[];
  /** The basic filter, if any. */
  filter?: Area;
  /** The cells the filter looks at, and the texts whose rows it hides. */
  filterHides?: { cells: Area; texts: string[] };
  /** Typed columns of tables: cosmetic changes of their cells are refused. */
  typedColumns: Area[];
}

const SPILL_STRIDE = 20_000;

export function spillKey(row: number, column: number): number {
  return row * SPILL_STRIDE + column;
}

export function makeSheet(id: number, name: string, rowCount = 1000, columnCount = 26): Sheet {
  return {
    id,
    name,
    hidden: false,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    columnGroupControl: 'AFTER',
    contents: [],
    spill: new Map(),
    layers: makeLayers(),
    rowLines: [],
    columnLines: [],
    merges: [],
    bandings: [],
    charts: [],
    conditionalFormats: [],
    typedColumns: [],
  };
}

function makeLayers(): Layers {
  return {
    numberFormat: makeLayer(),
    note: makeLayer(),
    validation: makeLayer(),
    background: makeLayer(),
    fontColor: makeLayer(),
    fontWeight: makeLayer(),
    fontStyle: makeLayer(),
    fontLine: makeLayer(),
    fontSize: makeLayer(),
    fontFamily: makeLayer(),
    horizontalAlignment: makeLayer(),
    verticalAlignment: makeLayer(),
    wrapStrategy: makeLayer(),
  };
}

export function wholeSheet(sheet: Sheet): Area {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
}

export function isInside(sheet: Sheet, area: Area): boolean {
  return (
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.rows - 1 <= sheet.rowCount &&
    area.column + area.columns - 1 <= sheet.columnCount
  );
}

/** The cells of whole rows or columns. */
export function areaOfLines(
  sheet: Sheet,
  { axis, at, count }: Pick<LineEdit, 'axis' | 'at' | 'count'>,
): Area {
  return axis === 'row'
    ? { row: at, column: 1, rows: count, columns: sheet.columnCount }
    : { row: 1, column: at, rows: sheet.rowCount, columns: count };
}

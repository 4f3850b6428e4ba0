/** What a tab of the browser knows of the workbook. Rows and columns count from 1, as on the sheet. */

export type CellValue = number | string | boolean | null;

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  color?: string;
  background?: string;
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
}

/** A cell as a whole: what it holds, what is shown, and what a person edits when they open it. */
export interface CellView {
  row: number;
  column: number;
  value: CellValue;
  /** The text in the cell editor: the formula, or the value as it would be typed again. */
  editText: string;
  /** The text in the grid. */
  display: string;
  /** How the display was made; only numbers have one. */
  numberFormat?: string;
  note?: string;
  style?: CellStyle;
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface DropDown {
  area: Area;
  values: string[];
  /** False: other values are accepted with a warning. */
  strict: boolean;
  help?: string;
}

export interface ColumnGroup {
  from: number;
  to: number;
  collapsed: boolean;
}

export interface Series {
  name: string;
  /** Null where the cell holds no number. */
  values: (number | null)[];
}

/** A chart hung on a cell, with what it draws. */
export interface ChartView {
  id: number;
  /** As Google names it: 'COLUMN', 'BAR' … */
  type: string;
  title: string;
  /** The cell it hangs on. */
  row: number;
  column: number;
  /** Pixels from the cell's corner. */
  x: number;
  y: number;
  /** Pixels. */
  width: number;
  height: number;
  legend: 'none' | 'top' | 'bottom' | 'right';
  /** One a series; those beyond the list have the page's own. */
  colors: string[];
  labels: string[];
  series: Series[];
}

export interface SheetView {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  /** Pixels, by column or row; those not named have the usual size. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  columnGroups: ColumnGroup[];
  merges: Area[];
  dropDowns: DropDown[];
  checkboxes: Area[];
  charts: ChartView[];
  cells: CellView[];
}

export interface BookView {
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetView[];
}

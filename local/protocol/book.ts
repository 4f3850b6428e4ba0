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

export interface SheetView {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, by column or row; those not named have the usual size. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  columnGroups: ColumnGroup[];
  merges: Area[];
  dropDowns: DropDown[];
  checkboxes: Area[];
  cells: CellView[];
}

export interface BookView {
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetView[];
}

import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BookView, CellStyle, CellView, SheetView } from '../../protocol/book';
import { makeRange, place } from './ranges';
import { makeResources } from './resources';

export const UNIT_ID = 'workbook';
const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 21;
/** As in Google Sheets. Drop-down cells look at their own style alone, so every cell carries the font. */
const FONT = { ff: 'Arial', fs: 10 };

const DEFAULT_STYLE: IStyleData = { ...FONT, vt: VerticalAlign.MIDDLE, pd: { t: 0, b: 0, l: 3, r: 3 } };

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** The two texts of a cell that Univer must not make itself: they travel with the cell. */
export interface CellTexts {
  display?: string;
  edit?: string;
  /** What a person has just typed, until the server answers with the cell as it is. */
  typed?: string;
}

/** A cell of the server as Univer keeps it; undefined for a cell that is blank in every respect. */
export function makeCell(cell: CellView): ICellData | undefined {
  const isBlank = cell.value === null && cell.editText === '';
  if (isBlank && !cell.style) return undefined;
  const s = makeStyle(cell.style ?? {}, cell.numberFormat);
  return isBlank ? { s } : { ...makeValue(cell), s, custom: makeTexts(cell) };
}

function makeValue({ value, editText }: CellView): ICellData {
  const formula = editText.startsWith('=') ? { f: editText } : {};
  if (typeof value === 'number') return { ...formula, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...formula, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...formula, v: value ?? '', t: CellValueType.FORCE_STRING };
}

function makeTexts({ display, editText }: CellView): Record<string, string> {
  return editText.startsWith('=') ? { display } : { display, edit: editText };
}

/** The number format says how a copied number would be typed; what is shown comes from the server. */
function makeStyle(style: CellStyle, numberFormat: string | undefined): IStyleData {
  return {
    ...FONT,
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.align ? { ht: HORIZONTAL[style.align] } : {}),
    ...(style.verticalAlign ? { vt: VERTICAL[style.verticalAlign] } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
  };
}

type CellMatrix = IWorksheetData['cellData'];

export function makeCellMatrix(cells: CellView[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const cell of cells) {
    const made = makeCell(cell);
    if (made) place(matrix, cell.row, cell.column, made);
  }
  return matrix;
}

/** The hidden columns or rows of a sheet, by place from 0. */
function makeHidden(hidden: number[]): Record<number, { hd: BooleanNumber }> {
  return Object.fromEntries(hidden.map((index) => [index - 1, { hd: BooleanNumber.TRUE }]));
}

function makeColumns(sheet: SheetView): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = makeHidden(hiddenColumnsOf(sheet));
  for (const [column, w] of Object.entries(sheet.columnWidths)) {
    const index = Number(column) - 1;
    columns[index] = { ...columns[index], w };
  }
  return columns;
}

function makeRows(sheet: SheetView): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = makeHidden(sheet.hiddenRows);
  for (const [row, h] of Object.entries(sheet.rowHeights)) {
    const index = Number(row) - 1;
    rows[index] = { ...rows[index], h };
  }
  return rows;
}

export function makeSheet(sheet: SheetView): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultStyle: DEFAULT_STYLE,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    showGridlines: sheet.hiddenGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
    columnData: makeColumns(sheet),
    rowData: makeRows(sheet),
    mergeData: sheet.merges.map(makeRange),
    cellData: makeCellMatrix(sheet.cells),
  };
}

/** Columns not shown at first: hidden ones, and those of a collapsed group. */
export function hiddenColumnsOf(sheet: SheetView): number[] {
  const hidden = new Set(sheet.hiddenColumns);
  for (const group of sheet.columnGroups.filter(({ collapsed }) => collapsed)) {
    for (let column = group.from; column <= group.to; column += 1) hidden.add(column);
  }
  return [...hidden].sort((a, b) => a - b);
}

export function makeWorkbookData(book: BookView, version: string): IWorkbookData {
  return {
    id: UNIT_ID,
    name: book.name,
    appVersion: version,
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: book.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), makeSheet(sheet)])),
    resources: makeResources(book),
  };
}

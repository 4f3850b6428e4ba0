import type { Area, BookView, CellView, SheetView } from '../../protocol/book';
import { intersection } from '../../workbook/area';
import { type Sheet, wholeSheet } from '../../workbook/sheet';
import { findSheet, type Workbook } from '../../workbook/workbook';
import { cellView } from './cellView';
import { openDressing } from './conditionalFormats';
import { columnGroupsOf, hiddenOf, sizesOf } from './lines';
import { visitArea, visitShown } from './places';
import { checkboxesOf, dropDownsOf } from './validations';

function shownCells(workbook: Workbook, sheet: Sheet): CellView[] {
  const dressing = openDressing(workbook, sheet);
  const cells: CellView[] = [];
  visitShown(sheet, (row, column) => cells.push(cellView(workbook, sheet, row, column, dressing)));
  return cells.filter(({ value, editText, note, style }) => value !== null || editText || note || style);
}

function sheetView(workbook: Workbook, sheet: Sheet): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: sizesOf(sheet.columnLines),
    rowHeights: sizesOf(sheet.rowLines),
    hiddenColumns: hiddenOf(sheet.columnLines),
    hiddenRows: hiddenOf(sheet.rowLines),
    columnGroups: columnGroupsOf(sheet),
    merges: sheet.merges,
    dropDowns: dropDownsOf(workbook, sheet),
    checkboxes: checkboxesOf(sheet),
    cells: shownCells(workbook, sheet),
  };
}

/** Everything a tab needs to show the workbook. */
export function bookView(workbook: Workbook): BookView {
  return {
    name: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    sheets: workbook.sheets.map((sheet) => sheetView(workbook, sheet)),
  };
}

/** The cells of areas as they are now, blank ones included; no cell twice. */
export function cellsOf(workbook: Workbook, sheetId: number, areas: Area[]): CellView[] {
  const sheet = findSheet(workbook, sheetId);
  if (!sheet) return [];
  const dressing = openDressing(workbook, sheet);
  const cells = new Map<string, CellView>();
  for (const area of areas) {
    const inside = intersection(area, wholeSheet(sheet));
    if (!inside) continue;
    visitArea(inside, (row, column) => {
      const key = `${row},${column}`;
      if (!cells.has(key)) cells.set(key, cellView(workbook, sheet, row, column, dressing));
    });
  }
  return [...cells.values()];
}

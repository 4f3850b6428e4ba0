import type { Area, BookView, CellView, SheetView } from '../../protocol/book';
import { intersection } from '../../workbook/area';
import { type Sheet, wholeSheet } from '../../workbook/sheet';
import { findSheet, type Workbook } from '../../workbook/workbook';
import { cellView } from './cellView';
import { chartsOf } from './charts';
import { openDressing } from './conditionalFormats';
import { columnGroupsOf, hiddenOf, sizesOf } from './lines';
import { visitArea, visitShown } from './places';
import { checkboxesOf, dropDownsOf } from './validations';

function shownCells(workbook: Workbook, sheet: Sheet, now: number): CellView[] {
  const dressing = openDressing(workbook, sheet, now);
  const cells: CellView[] = [];
  visitShown(sheet, (row, column) => cells.push(cellView(workbook, sheet, row, column, dressing)));
  return cells.filter(({ value, editText, note, style }) => value !== null || editText || note || style);
}

function sheetShape(workbook: Workbook, sheet: Sheet): Omit<SheetView, 'cells'> {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenGridlines: sheet.hiddenGridlines,
    columnWidths: sizesOf(sheet.columnLines),
    rowHeights: sizesOf(sheet.rowLines),
    hiddenColumns: hiddenOf(sheet.columnLines),
    hiddenRows: hiddenOf(sheet.rowLines),
    columnGroups: columnGroupsOf(sheet),
    merges: sheet.merges,
    dropDowns: dropDownsOf(workbook, sheet),
    checkboxes: checkboxesOf(sheet),
    charts: chartsOf(workbook, sheet),
  };
}

/** The sheets without their cells. */
export function shapeOf(workbook: Workbook): Omit<SheetView, 'cells'>[] {
  return workbook.sheets.map((sheet) => sheetShape(workbook, sheet));
}

/**
 * Everything a tab needs to show the workbook.
 * @param now milliseconds since 1970: some colours depend on the day
 */
export function bookView(workbook: Workbook, now: number): BookView {
  return {
    name: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheetShape(workbook, sheet),
      cells: shownCells(workbook, sheet, now),
    })),
  };
}

/** Cells whose colours may follow from a change: those under a rule, in the rows that changed. */
function dressedWith(sheet: Sheet, changed: Area): Area[] {
  const rows = { ...changed, column: 1, columns: sheet.columnCount };
  return sheet.conditionalFormats.flatMap((rule) =>
    rule.areas.flatMap((area) => intersection(area, rows) ?? []),
  );
}

/** The cells of areas as they are now, blank ones included, and what is coloured by them; no cell twice. */
export function cellsOf(workbook: Workbook, sheetId: number, areas: Area[], now: number): CellView[] {
  const sheet = findSheet(workbook, sheetId);
  if (!sheet) return [];
  const dressing = openDressing(workbook, sheet, now);
  const cells = new Map<string, CellView>();
  for (const area of areas.flatMap((changed) => [changed, ...dressedWith(sheet, changed)])) {
    const inside = intersection(area, wholeSheet(sheet));
    if (!inside) continue;
    visitArea(inside, (row, column) => {
      const key = `${row},${column}`;
      if (!cells.has(key)) cells.set(key, cellView(workbook, sheet, row, column, dressing));
    });
  }
  return [...cells.values()];
}

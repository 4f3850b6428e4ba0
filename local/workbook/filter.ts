import type { Area } from './area';
import { formatAt, valueAt } from './cells';
import { displayText } from './display';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { announceStructure } from './workbook';

/** Puts a filter on an area, whose first row are the headers, and hides the rows that show one of the texts in a column. */
export function setFilter(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  hides: { column: number; texts: string[] },
): void {
  sheet.filter = area;
  const cells = { row: area.row + 1, column: hides.column, rows: area.rows - 1, columns: 1 };
  sheet.filterHides = { cells, texts: hides.texts };
  applyFilter(workbook, sheet);
}

/** Hides and shows rows as they are now: a filter looks again only when it is told to. */
export function applyFilter(workbook: Workbook, sheet: Sheet): void {
  showAll(sheet);
  if (sheet.filterHides) hideRows(workbook, sheet, sheet.filterHides);
  announceStructure(workbook, sheet);
}

function hideRows(
  workbook: Workbook,
  sheet: Sheet,
  { cells, texts }: { cells: Area; texts: string[] },
): void {
  for (const row of rowsOf(cells)) {
    const value = valueAt(sheet, row, cells.column);
    const text = displayText(value, formatAt(sheet, row, cells.column), workbook.locale);
    if (texts.includes(text)) sheet.rowLines[row - 1] = { ...sheet.rowLines[row - 1], filtered: true };
  }
}

export function removeFilter(workbook: Workbook, sheet: Sheet): void {
  sheet.filter = undefined;
  sheet.filterHides = undefined;
  showAll(sheet);
  announceStructure(workbook, sheet);
}

/** Rows of an area the filter does not hide. */
export function visibleRows(sheet: Sheet, area: Area): number[] {
  return rowsOf(area).filter((row) => !sheet.rowLines[row - 1]?.filtered);
}

function showAll(sheet: Sheet): void {
  sheet.rowLines.forEach((line) => {
    delete line?.filtered;
  });
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

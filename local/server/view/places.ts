import type { Area } from '../../workbook/area';
import { lastColumn, lastRow } from '../../workbook/area';
import { contentBounds } from '../../workbook/cells';
import type { Sheet } from '../../workbook/sheet';
import { VISIBLE_WHEN_BLANK } from './cellStyle';

export type Visit = (row: number, column: number) => void;

/** Visits every cell of the sheet that shows anything: content, a note, a background. */
export function visitShown(sheet: Sheet, visit: Visit): void {
  const seen = new Set<number>();
  const once: Visit = (row, column) => {
    const key = row * (sheet.columnCount + 1) + column;
    if (seen.has(key)) return;
    seen.add(key);
    visit(row, column);
  };
  const bounds = contentBounds(sheet);
  visitArea({ row: 1, column: 1, rows: bounds.row, columns: bounds.column }, once);
  for (const name of VISIBLE_WHEN_BLANK) visitAttributed(sheet, name, once);
}

export function visitArea(area: Area, visit: Visit): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) visit(row, column);
  }
}

function visitAttributed(sheet: Sheet, name: (typeof VISIBLE_WHEN_BLANK)[number], visit: Visit): void {
  sheet.layers[name].columns.forEach((runs, column) => {
    runs?.starts.forEach((start, index) => {
      if (!runs.values[index]) return;
      const end = Math.min(runs.starts[index + 1] ?? sheet.rowCount + 1, sheet.rowCount + 1);
      for (let row = start; row < end; row += 1) visit(row, column);
    });
  });
}

import type { RangeRef, SheetRef, Wire } from '../realm';
import { refusal } from '../refusals';
import type { A1Reference } from '../workbook/a1';
import { parseA1 } from '../workbook/a1';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { isInside } from '../workbook/sheet';
import { findSheet, findSheetByName } from '../workbook/workbook';
import { handle } from './args';
import { gridWithWaiting } from './buffer';
import type { Context } from './handlers';

export function sheetOf({ state }: Context, ref: SheetRef): Sheet {
  const sheet = findSheet(state.workbook, ref.sheetId);
  if (!sheet) throw refusal('sheetGone', ref.sheetId);
  return sheet;
}

export function sheetHandle(sheet: Sheet): Wire {
  return handle('Sheet', { sheetId: sheet.id });
}

export function areaOf(ref: RangeRef): Area {
  return { row: ref.row, column: ref.column, rows: ref.rows, columns: ref.columns };
}

export function rangeRef(
  sheet: Sheet,
  area: Area,
  open: { rows?: boolean; columns?: boolean } = {},
): RangeRef {
  const ref: RangeRef = { sheetId: sheet.id, ...area };
  if (open.rows) ref.openRows = true;
  if (open.columns) ref.openColumns = true;
  return ref;
}

export function rangeHandle(ref: RangeRef): Wire {
  return handle('Range', ref);
}

/** The area a handle stands for now; refused when the sheet has shrunk below it. */
export function presentArea(context: Context, ref: RangeRef): { sheet: Sheet; area: Area } {
  const sheet = sheetOf(context, ref);
  const area = areaOf(ref);
  checkInside(context, sheet, area);
  return { sheet, area };
}

/** Refuses an area outside the grid, counting rows and columns whose insertion still waits. */
export function checkInside(context: Context, sheet: Sheet, area: Area): void {
  const grid = gridWithWaiting(context.execution, sheet);
  const inside =
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.rows - 1 <= grid.rows &&
    area.column + area.columns - 1 <= grid.columns;
  if (!inside) throw refusal('outsideSheet');
}

/** The area of an A1 text, as `B2`, `C:C`, `Sheet2!A2:A`, or of a name. */
export function rangeOfA1(context: Context, home: Sheet, text: string): RangeRef {
  const reference = parseA1(text);
  if (!reference) return rangeOfName(context, text);
  const { workbook } = context.state;
  const sheet = reference.sheetName === undefined ? home : findSheetByName(workbook, reference.sheetName);
  if (!sheet) throw refusal('rangeNotFound');
  return rangeOfReference(context, sheet, reference);
}

function rangeOfName(context: Context, name: string): RangeRef {
  const named = context.state.workbook.namedRanges.find(
    (range) => range.name.toLowerCase() === name.toLowerCase(),
  );
  if (!named) throw refusal('rangeNotFound');
  return { sheetId: named.sheetId, ...named.area };
}

function rangeOfReference(context: Context, sheet: Sheet, reference: A1Reference): RangeRef {
  const grid = gridWithWaiting(context.execution, sheet);
  const row = reference.row ?? 1;
  const column = reference.column ?? 1;
  const area: Area = {
    row,
    column,
    rows: (reference.lastRow ?? grid.rows) - row + 1,
    columns: (reference.lastColumn ?? grid.columns) - column + 1,
  };
  if (area.rows < 1 || area.columns < 1) throw refusal('outsideSheet');
  checkInside(context, sheet, area);
  return rangeRef(sheet, area, {
    rows: reference.lastRow === undefined,
    columns: reference.lastColumn === undefined,
  });
}

/** The area of a write that now reaches the spreadsheet, whatever happened to the sheet since it was asked for. */
export function arrivingArea(context: Context, ref: RangeRef): { sheet: Sheet; area: Area } {
  const sheet = sheetOf(context, ref);
  const area = areaOf(ref);
  if (!isInside(sheet, area)) throw refusal('outsideSheet');
  return { sheet, area };
}

import type { SheetRef } from '../../realm';
import { refusal } from '../../refusals';
import type { Axis, LineEdit } from '../../workbook/lineEdit';
import type { Sheet } from '../../workbook/sheet';
import { areaOfLines } from '../../workbook/sheet';
import { editLinesOf } from '../../workbook/structure';
import { numberArg, numberArgOr, rangeArg } from '../args';
import { gridWithWaiting } from '../buffer';
import type { WaitingWrite } from '../execution';
import { checkProtection } from '../guards';
import type { Context, Write } from '../handlers';
import { sheetOf } from '../ranges';

type SheetWrite = Write<SheetRef>;

const MOST_CELLS = 10_000_000;

/** Refuses what would take lines the sheet has not, or all of them, counting insertions that still wait. */
export function checkLines(context: Context, sheet: Sheet, edit: LineEdit): void {
  const grid = gridWithWaiting(context.execution, sheet);
  const lines = edit.axis === 'row' ? grid.rows : grid.columns;
  const outside = edit.axis === 'row' ? 'outsideSheetWrite' : 'columnsOutOfBounds';
  if (edit.count < 1 || edit.at < 1) throw refusal(outside);
  if (edit.kind === 'insert') {
    if (edit.at > lines + 1) throw refusal(outside);
    checkSize(context, edit.count * (edit.axis === 'row' ? grid.columns : grid.rows));
    return;
  }
  if (edit.at + edit.count - 1 > lines) throw refusal(outside);
  if (edit.kind === 'delete' && edit.count >= lines)
    throw refusal(edit.axis === 'row' ? 'allRows' : 'allColumns');
  if (edit.kind === 'move' && (edit.to < 1 || edit.to > lines + 1)) throw refusal(outside);
}

function checkSize({ state }: Context, more: number): void {
  const cells = state.workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells + more > MOST_CELLS) throw refusal('tooManyCells');
}

function lineWrite(context: Context, ref: SheetRef, edit: LineEdit): WaitingWrite {
  const { state, execution } = context;
  const sheet = sheetOf(context, ref);
  checkLines(context, sheet, edit);
  if (edit.kind !== 'insert') checkProtection(state, execution.person, sheet, areaOfLines(sheet, edit));
  const by = edit.kind === 'insert' ? edit.count : edit.kind === 'delete' ? -edit.count : 0;
  const grows = {
    sheetId: sheet.id,
    rows: edit.axis === 'row' ? by : 0,
    columns: edit.axis === 'column' ? by : 0,
  };
  return { grows, apply: () => editLinesOf(state.workbook, sheetOf(context, ref), edit) };
}

/** New lines behind or before a line take its looks. */
function insert(method: string, axis: Axis, where: 'after' | 'before', missingCount?: number): SheetWrite {
  return (context, ref, args) => {
    const name = `SpreadsheetApp.Sheet.${method}`;
    const beside = numberArg(name, args, 0);
    const count =
      missingCount === undefined ? numberArg(name, args, 1) : numberArgOr(name, args, 1, missingCount);
    const at = where === 'after' ? beside + 1 : beside;
    return lineWrite(context, ref, { kind: 'insert', axis, at, count, like: beside });
  };
}

function remove(method: string, axis: Axis, missingCount?: number): SheetWrite {
  return (context, ref, args) => {
    const name = `SpreadsheetApp.Sheet.${method}`;
    const at = numberArg(name, args, 0);
    const count = missingCount ?? numberArg(name, args, 1);
    return lineWrite(context, ref, { kind: 'delete', axis, at, count });
  };
}

function move(method: string, axis: Axis): SheetWrite {
  return (context, ref, args) => {
    const name = `SpreadsheetApp.Sheet.${method}`;
    const range = rangeArg(name, args, 0);
    const to = numberArg(name, args, 1);
    const [at, count] = axis === 'row' ? [range.row, range.rows] : [range.column, range.columns];
    return lineWrite(context, ref, { kind: 'move', axis, at, count, to });
  };
}

/** Inserting, deleting and moving whole rows and columns. */
export const lineWrites: Record<string, SheetWrite> = {
  insertRowAfter: insert('insertRowAfter', 'row', 'after', 1),
  insertRowBefore: insert('insertRowBefore', 'row', 'before', 1),
  insertRows: insert('insertRows', 'row', 'before', 1),
  insertRowsAfter: insert('insertRowsAfter', 'row', 'after'),
  insertRowsBefore: insert('insertRowsBefore', 'row', 'before'),
  insertColumnAfter: insert('insertColumnAfter', 'column', 'after', 1),
  insertColumnBefore: insert('insertColumnBefore', 'column', 'before', 1),
  insertColumns: insert('insertColumns', 'column', 'before', 1),
  insertColumnsAfter: insert('insertColumnsAfter', 'column', 'after'),
  insertColumnsBefore: insert('insertColumnsBefore', 'column', 'before'),
  deleteRow: remove('deleteRow', 'row', 1),
  deleteRows: remove('deleteRows', 'row'),
  deleteColumn: remove('deleteColumn', 'column', 1),
  deleteColumns: remove('deleteColumns', 'column'),
  moveRows: move('moveRows', 'row'),
  moveColumns: move('moveColumns', 'column'),
};

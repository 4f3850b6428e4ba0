import type { RangeRef, SheetRef, Wire } from '../../realm';
import type { Axis } from '../../workbook/lineEdit';
import type { Line } from '../../workbook/sheet';
import { numberArg, numberArgOr, refIn } from '../args';
import type { Write } from '../handlers';
import { sheetOf } from '../ranges';
import { checkLines } from './sheetLines';
import { sheetWrite } from './sheetWrite';

type SheetWrite = Write<SheetRef>;

/** A change of some lines: the first argument is the first line, or a range that covers them. */
function linesWrite(
  method: string,
  axis: Axis,
  valueAt: number | undefined,
  set: (line: Line, value: number) => void,
): SheetWrite {
  const name = `SpreadsheetApp.Sheet.${method}`;
  return (context, ref, args) => {
    const { at, count } = linesOf(name, axis, args, valueAt !== 1);
    const value = valueAt === undefined ? 0 : numberArg(name, args, valueAt);
    checkLines(context, sheetOf(context, ref), { kind: 'move', axis, at, count, to: 1 });
    return sheetWrite(context, ref, (sheet) => {
      const lines = axis === 'row' ? sheet.rowLines : sheet.columnLines;
      while (lines.length < at + count - 1) lines.push({});
      for (const line of lines.slice(at - 1, at - 1 + count)) set(line, value);
    });
  };
}

function linesOf(
  name: string,
  axis: Axis,
  args: readonly Wire[],
  takesCount: boolean,
): { at: number; count: number } {
  const range = refIn<RangeRef>(args[0], 'Range');
  if (range && axis === 'row') return { at: range.row, count: range.rows };
  if (range) return { at: range.column, count: range.columns };
  return { at: numberArg(name, args, 0), count: takesCount ? numberArgOr(name, args, 1, 1) : 1 };
}

const resize = (line: Line, size: number) => {
  line.size = size;
};
const hide = (line: Line) => {
  line.hidden = true;
};
const show = (line: Line) => {
  line.hidden = false;
};

/** Sizes of rows and columns, and hiding them. */
export const sizeWrites: Record<string, SheetWrite> = {
  setColumnWidth: linesWrite('setColumnWidth', 'column', 1, resize),
  setColumnWidths: linesWrite('setColumnWidths', 'column', 2, resize),
  setRowHeight: linesWrite('setRowHeight', 'row', 1, resize),
  setRowHeights: linesWrite('setRowHeights', 'row', 2, resize),
  hideColumn: linesWrite('hideColumn', 'column', undefined, hide),
  hideColumns: linesWrite('hideColumns', 'column', undefined, hide),
  showColumns: linesWrite('showColumns', 'column', undefined, show),
  hideRow: linesWrite('hideRow', 'row', undefined, hide),
  hideRows: linesWrite('hideRows', 'row', undefined, hide),
  showRows: linesWrite('showRows', 'row', undefined, show),
};

import type { FormatRuleRef, SheetRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { clearAttributes, clearContents, contentBounds, writeInputs } from '../../workbook/cells';
import type { Axis, LineEdit } from '../../workbook/lineEdit';
import type { AttributeName, Line, Sheet } from '../../workbook/sheet';
import { ATTRIBUTE_NAMES, wholeSheet } from '../../workbook/sheet';
import { renameSheet, sortArea } from '../../workbook/sheetEdits';
import { editLinesOf } from '../../workbook/structure';
import { announceStructure, findSheetByName } from '../../workbook/workbook';
import {
  booleanArgOr,
  enumName,
  numberArg,
  numberArgOr,
  rangeArg,
  refIn,
  textArg,
  wrongParameters,
} from '../args';
import { gridWithWaiting } from '../buffer';
import { inputOfWire } from '../cellWires';
import type { WaitingWrite } from '../execution';
import { checkLength, checkProtection } from '../guards';
import type { Context, Write } from '../handlers';
import { sheetOf } from '../ranges';
import { conditionalFormatOf } from '../ruleWires';
import { typingOf } from '../state';
import { addMetadata } from './metadata';

type SheetWrite = Write<SheetRef>;

const MOST_CELLS = 10_000_000;

/** Refuses what would take lines the sheet has not, or all of them; `position` and `count` are the method's own. */
function checkLines(context: Context, sheet: Sheet, edit: LineEdit): void {
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

function areaOfLines(sheet: Sheet, { axis, at, count }: LineEdit) {
  return axis === 'row'
    ? { row: at, column: 1, rows: count, columns: sheet.columnCount }
    : { row: 1, column: at, rows: sheet.rowCount, columns: count };
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

const LINES: Record<string, SheetWrite> = {
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

/** A change of the sheet itself, announced when it arrives. */
function sheetWrite(context: Context, ref: SheetRef, set: (sheet: Sheet) => void): WaitingWrite {
  sheetOf(context, ref);
  return {
    apply() {
      const sheet = sheetOf(context, ref);
      set(sheet);
      announceStructure(context.state.workbook, sheet);
    },
  };
}

/** A change of some lines: the first argument is the first line, or a range that covers them. */
function linesWrite(
  method: string,
  axis: Axis,
  valueAt: number | undefined,
  set: (line: Line, value: number) => void,
): SheetWrite {
  const name = `SpreadsheetApp.Sheet.${method}`;
  return (context, ref, args) => {
    const range = refIn<{ row: number; column: number; rows: number; columns: number }>(args[0], 'Range');
    const span = axis === 'row' ? ['row', 'rows'] : ['column', 'columns'];
    const first = range ? range[span[0] as 'row'] : numberArg(name, args, 0);
    const takesCount = valueAt !== 1;
    const count = range ? range[span[1] as 'rows'] : takesCount ? numberArgOr(name, args, 1, 1) : 1;
    const value = valueAt === undefined ? 0 : numberArg(name, args, valueAt);
    checkLines(context, sheetOf(context, ref), { kind: 'move', axis, at: first, count, to: 1 });
    return sheetWrite(context, ref, (sheet) => {
      const lines = axis === 'row' ? sheet.rowLines : sheet.columnLines;
      while (lines.length < first + count - 1) lines.push({});
      for (const line of lines.slice(first - 1, first - 1 + count)) set(line, value);
    });
  };
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

const SIZES: Record<string, SheetWrite> = {
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

const LONGEST_NAME = 100;

const SHEET: Record<string, SheetWrite> = {
  setName(context, ref, args) {
    const name = textArg('SpreadsheetApp.Sheet.setName', args, 0);
    checkSheetName(context, name, sheetOf(context, ref));
    return { apply: () => renameSheet(context.state.workbook, sheetOf(context, ref), name) };
  },
  setFrozenRows(context, ref, args) {
    const rows = numberArg('SpreadsheetApp.Sheet.setFrozenRows', args, 0);
    return sheetWrite(context, ref, (sheet) => {
      sheet.frozenRows = rows;
    });
  },
  setFrozenColumns(context, ref, args) {
    const columns = numberArg('SpreadsheetApp.Sheet.setFrozenColumns', args, 0);
    return sheetWrite(context, ref, (sheet) => {
      sheet.frozenColumns = columns;
    });
  },
  setHiddenGridlines(context, ref, args) {
    const hidden = booleanArgOr(args, 0, false);
    return sheetWrite(context, ref, (sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  },
  setTabColor(context, ref, args) {
    const color = args[0] ?? null;
    return sheetWrite(context, ref, (sheet) => {
      sheet.tabColor = color === null ? undefined : String(color);
    });
  },
  hideSheet(context, ref) {
    const sheet = sheetOf(context, ref);
    if (!context.state.workbook.sheets.some((other) => other !== sheet && !other.hidden)) {
      throw refusal('lastVisibleSheet');
    }
    return sheetWrite(context, ref, (one) => {
      one.hidden = true;
    });
  },
  showSheet: (context, ref) =>
    sheetWrite(context, ref, (sheet) => {
      sheet.hidden = false;
    }),
  setColumnGroupControlPosition(context, ref, args) {
    const position = enumName(args[0], 'GroupControlTogglePosition');
    if (!position) throw wrongParameters('SpreadsheetApp.Sheet.setColumnGroupControlPosition', args);
    return sheetWrite(context, ref, (sheet) => {
      sheet.columnGroupControl = position;
    });
  },
  addDeveloperMetadata: (context, ref, args) =>
    addMetadata(context, 'SpreadsheetApp.Sheet.addDeveloperMetadata', args, {
      kind: 'sheet',
      sheetId: ref.sheetId,
    }),
  setConditionalFormatRules(context, ref, args) {
    const rules = formatRules(context, args);
    return sheetWrite(context, ref, (sheet) => {
      sheet.conditionalFormats = rules;
    });
  },
  clearConditionalFormatRules: (context, ref) =>
    sheetWrite(context, ref, (sheet) => {
      sheet.conditionalFormats = [];
    }),
};

export function checkSheetName({ state }: Context, name: string, self?: Sheet): void {
  if (name === '' || name.length > LONGEST_NAME) throw refusal('badSheetName', name);
  const other = findSheetByName(state.workbook, name);
  if (other && other !== self) throw refusal('sheetExists', name);
}

function formatRules({ state }: Context, args: readonly Wire[]) {
  const given = args[0];
  if (!Array.isArray(given)) throw wrongParameters('SpreadsheetApp.Sheet.setConditionalFormatRules', args);
  return given.map((wire) => {
    const ref = refIn<FormatRuleRef>(wire, 'ConditionalFormatRule');
    if (!ref) throw wrongParameters('SpreadsheetApp.Sheet.setConditionalFormatRules', args);
    return conditionalFormatOf(ref, state.workbook.timeZone);
  });
}

function clearWhole(contents: boolean, names: readonly AttributeName[]): SheetWrite {
  return (context, ref) => {
    const { state, execution } = context;
    const asked = sheetOf(context, ref);
    checkProtection(state, execution.person, asked, wholeSheet(asked));
    return {
      apply() {
        const sheet = sheetOf(context, ref);
        if (contents) clearContents(state.workbook, sheet, wholeSheet(sheet));
        if (names.length) clearAttributes(state.workbook, sheet, names, wholeSheet(sheet));
      },
    };
  };
}

const FORMATS = ATTRIBUTE_NAMES.filter((name) => name !== 'note' && name !== 'validation');

/** Behind the last row with content, an unticked checkbox or '' included; the sheet grows when it is full. */
const appendRow: SheetWrite = (context, ref, args) => {
  const method = 'SpreadsheetApp.Sheet.appendRow';
  const { state } = context;
  if (!Array.isArray(args[0])) throw wrongParameters(method, args);
  const inputs = args[0].map((wire) => {
    const input = inputOfWire(wire);
    if (input === undefined) throw wrongParameters(method, args);
    return input;
  });
  checkLength([inputs]);
  sheetOf(context, ref);
  return {
    apply() {
      const sheet = sheetOf(context, ref);
      const row = contentBounds(sheet).row + 1;
      const area = { row, column: 1, rows: 1, columns: inputs.length };
      const grow = (axis: Axis, at: number, count: number) =>
        editLinesOf(state.workbook, sheet, { kind: 'insert', axis, at, count, like: at - 1 });
      if (row > sheet.rowCount) grow('row', row, 1);
      const missing = inputs.length - sheet.columnCount;
      if (missing > 0) grow('column', sheet.columnCount + 1, missing);
      writeInputs(state.workbook, sheet, area, [inputs], typingOf(state));
    },
  };
};

/** Sorts all rows below the frozen ones. */
const sort: SheetWrite = (context, ref, args) => {
  const column = numberArg('SpreadsheetApp.Sheet.sort', args, 0);
  const ascending = args[1] !== false;
  return {
    apply() {
      const sheet = sheetOf(context, ref);
      const rows = sheet.rowCount - sheet.frozenRows;
      const area = { row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.columnCount };
      sortArea(context.state.workbook, sheet, area, [{ column, ascending }]);
    },
  };
};

export const sheetWrites: Record<string, SheetWrite> = {
  ...LINES,
  ...SIZES,
  ...SHEET,
  appendRow,
  sort,
  clear: clearWhole(true, FORMATS),
  clearContents: clearWhole(true, []),
  clearFormats: clearWhole(false, FORMATS),
  clearNotes: clearWhole(false, ['note']),
};

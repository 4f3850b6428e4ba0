import type { RangeRef, SheetRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { contentBounds } from '../../workbook/cells';
import type { Line, Sheet } from '../../workbook/sheet';
import { enumName, enumValue, handle, numberArg, numberArgOr, textArg } from '../args';
import { wireOfArea } from '../cellWires';
import type { Answer, Context } from '../handlers';
import { checkInside, rangeHandle, rangeOfA1, rangeRef, sheetOf } from '../ranges';
import { conditionalFormatHandle } from '../ruleWires';
import { metadataHandles } from './metadata';
import { protectionHandle } from './protection';
import { activeRange } from './selection';

type SheetAnswer = Answer<SheetRef>;

function about(describe: (sheet: Sheet, context: Context) => Wire): SheetAnswer {
  return (context, ref) => describe(sheetOf(context, ref), context);
}

/** An answer about one row or column, whose position is the first argument. */
function aboutLine(
  method: string,
  axis: 'row' | 'column',
  describe: (line: Line, sheet: Sheet) => Wire,
): SheetAnswer {
  return (context, ref, args) => {
    const sheet = sheetOf(context, ref);
    const position = numberArg(`SpreadsheetApp.Sheet.${method}`, args, 0);
    const lines = axis === 'row' ? sheet.rowLines : sheet.columnLines;
    return describe(lines[position - 1] ?? {}, sheet);
  };
}

/** getRange(a1) · (row, column) · (row, column, rows) · (row, column, rows, columns). */
const getRange: SheetAnswer = (context, ref, args) => {
  const method = 'SpreadsheetApp.Sheet.getRange';
  const sheet = sheetOf(context, ref);
  if (args.length === 1) return rangeHandle(rangeOfA1(context, sheet, textArg(method, args, 0)));
  const area = {
    row: numberArg(method, args, 0),
    column: numberArg(method, args, 1),
    rows: numberArgOr(method, args, 2, 1),
    columns: numberArgOr(method, args, 3, 1),
  };
  if (area.row < 1 || area.column < 1) throw refusal('startTooSmall', area.row < 1 ? 'row' : 'column');
  if (area.rows < 1) throw refusal('rangeTooSmall', 'rows');
  if (area.columns < 1) throw refusal('rangeTooSmall', 'columns');
  checkInside(context, sheet, area);
  return rangeHandle(rangeRef(sheet, area));
};

/** Ranges of this sheet, each in A1 or R1C1 notation. */
const getRangeList: SheetAnswer = (context, ref, args) => {
  const sheet = sheetOf(context, ref);
  const method = 'SpreadsheetApp.Sheet.getRangeList';
  const names = Array.isArray(args[0]) ? args[0] : [];
  const ranges = names.map((_, index) => rangeOfNotation(context, sheet, textArg(method, names, index)));
  return handle('RangeList', { ranges });
};

const R1C1 = /^R(\d+)C(\d+)$/i;

function rangeOfNotation(context: Context, sheet: Sheet, text: string): RangeRef {
  const match = R1C1.exec(text);
  if (!match) return rangeOfA1(context, sheet, text);
  const area = { row: Number(match[1]), column: Number(match[2]), rows: 1, columns: 1 };
  checkInside(context, sheet, area);
  return rangeRef(sheet, area);
}

/** From A1 to the last row and column that hold something; A1 alone in an empty sheet. */
const getDataRange: SheetAnswer = about((sheet) => {
  const last = contentBounds(sheet);
  return rangeHandle(
    rangeRef(sheet, { row: 1, column: 1, rows: Math.max(1, last.row), columns: Math.max(1, last.column) }),
  );
});

const getSheetValues: SheetAnswer = (context, ref, args) => {
  const sheet = sheetOf(context, ref);
  const method = 'SpreadsheetApp.Sheet.getSheetValues';
  const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => numberArg(method, args, index));
  const area = { row: row ?? 1, column: column ?? 1, rows: rows ?? 1, columns: columns ?? 1 };
  checkInside(context, sheet, area);
  return wireOfArea(context.state.workbook, sheet, area);
};

/** The group of a depth that a column stands in. */
const getColumnGroup: SheetAnswer = (context, ref, args) => {
  const method = 'SpreadsheetApp.Sheet.getColumnGroup';
  const column = numberArg(method, args, 0);
  const depth = numberArg(method, args, 1);
  const sheet = sheetOf(context, ref);
  const isIn = (at: number) => (sheet.columnLines[at - 1]?.groupDepth ?? 0) >= depth;
  if (!isIn(column)) throw refusal('noGroup', column, depth);
  let from = column;
  while (from > 1 && isIn(from - 1)) from--;
  let to = column;
  while (isIn(to + 1)) to++;
  return handle('Group', { sheetId: sheet.id, from, to, depth });
};

const getProtections: SheetAnswer = (context, ref, args) => {
  const wantsSheet = enumName(args[0], 'ProtectionType') === 'SHEET';
  return context.state.workbook.protections
    .filter((protection) => protection.sheetId === ref.sheetId && wantsSheet === !protection.area)
    .map((protection) => protectionHandle(context, protection));
};

const USUAL_COLUMN_WIDTH = 100;
const USUAL_ROW_HEIGHT = 21;

export const sheetAnswers: Record<string, SheetAnswer> = {
  getRange,
  getRangeList,
  getDataRange,
  getSheetValues,
  getColumnGroup,
  getProtections,
  getName: about((sheet) => sheet.name),
  getSheetName: about((sheet) => sheet.name),
  getIndex: about((sheet, { state }) => state.workbook.sheets.indexOf(sheet) + 1),
  getLastRow: about((sheet) => contentBounds(sheet).row),
  getLastColumn: about((sheet) => contentBounds(sheet).column),
  getMaxRows: about((sheet) => sheet.rowCount),
  getMaxColumns: about((sheet) => sheet.columnCount),
  getFrozenRows: about((sheet) => sheet.frozenRows),
  getFrozenColumns: about((sheet) => sheet.frozenColumns),
  getTabColor: about((sheet) => sheet.tabColor ?? null),
  hasHiddenGridlines: about((sheet) => sheet.hiddenGridlines),
  isSheetHidden: about((sheet) => sheet.hidden),
  getColumnGroupControlPosition: about((sheet) =>
    enumValue('GroupControlTogglePosition', sheet.columnGroupControl),
  ),
  getConditionalFormatRules: about((sheet) =>
    sheet.conditionalFormats.map((rule) => conditionalFormatHandle(rule, sheet.id)),
  ),
  getBandings: about((sheet) => sheet.bandings.map(({ id }) => handle('Banding', { id }))),
  getFilter: about((sheet) => (sheet.filter ? handle('Filter', { sheetId: sheet.id }) : null)),
  getDeveloperMetadata: about((sheet, context) =>
    metadataHandles(context, ({ place }) => place.kind === 'sheet' && place.sheetId === sheet.id),
  ),
  getActiveRange: about((sheet, context) => activeRange(context, sheet)),
  getActiveCell: about((sheet, context) => activeRange(context, sheet, true)),
  getCurrentCell: about((sheet, context) => activeRange(context, sheet, true)),
  getColumnWidth: aboutLine('getColumnWidth', 'column', (line) => line.size ?? USUAL_COLUMN_WIDTH),
  getRowHeight: aboutLine('getRowHeight', 'row', (line) => line.size ?? USUAL_ROW_HEIGHT),
  isColumnHiddenByUser: aboutLine('isColumnHiddenByUser', 'column', (line) => line.hidden === true),
  isRowHiddenByFilter: aboutLine('isRowHiddenByFilter', 'row', (line) => line.filtered === true),
  isRowHiddenByUser: aboutLine('isRowHiddenByUser', 'row', (line) => line.hidden === true),
  getColumnGroupDepth: aboutLine('getColumnGroupDepth', 'column', (line) => line.groupDepth ?? 0),
};

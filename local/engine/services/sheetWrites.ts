import type { FormatRuleRef, SheetRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import type { Sheet } from '../../workbook/sheet';
import { renameSheet } from '../../workbook/sheetEdits';
import { findSheetByName } from '../../workbook/workbook';
import { booleanArgOr, enumName, numberArg, refIn, textArg, wrongParameters } from '../args';
import type { Context, Write } from '../handlers';
import { sheetOf } from '../ranges';
import { conditionalFormatOf } from '../ruleWires';
import { addMetadata } from './metadata';
import { contentWrites } from './sheetContents';
import { lineWrites } from './sheetLines';
import { sizeWrites } from './sheetSizes';
import { sheetWrite } from './sheetWrite';

type SheetWrite = Write<SheetRef>;

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

export const sheetWrites: Record<string, SheetWrite> = {
  ...lineWrites,
  ...sizeWrites,
  ...contentWrites,
  ...SHEET,
};

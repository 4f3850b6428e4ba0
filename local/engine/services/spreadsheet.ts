import type { SheetRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { addSheet, copySheet, freeSheetName, moveSheet, removeSheet } from '../../workbook/sheetEdits';
import { announceLayout, announceStructure, findSheet } from '../../workbook/workbook';
import { isTimeZone } from '../../workbook/zone';
import { enumName, handle, numberArg, rangeArg, refIn, textArg, wrongParameters } from '../args';
import type { WaitingWrite } from '../execution';
import type { Answer, Context, Handlers } from '../handlers';
import { areaOf, rangeHandle, rangeOfA1, sheetHandle, sheetOf } from '../ranges';
import { addMetadata, metadataHandles } from './metadata';
import { protectionHandle } from './protection';
import { activeRange, activeSheet } from './selection';
import { select } from './sheet';
import { checkSheetName } from './sheetWrites';

const PREFIX = 'SpreadsheetApp.Spreadsheet';

type SpreadsheetAnswer = Answer<null>;

function sheetArg(context: Context, method: string, args: readonly Wire[]) {
  const ref = refIn<SheetRef>(args[0], 'Sheet');
  if (!ref) throw wrongParameters(`${PREFIX}.${method}`, args);
  return sheetOf(context, ref);
}

function userHandles(emails: readonly string[]): Wire {
  return emails.map((email) => handle('User', { email }));
}

/** insertSheet(name?, index?, {template}?); without an index behind the active sheet. The new sheet becomes active. */
const insertSheet: SpreadsheetAnswer = (context, _, args) => {
  const { workbook } = context.state;
  const name = args.find((arg) => typeof arg === 'string') ?? freeSheetName(workbook);
  const given = args.find((arg) => typeof arg === 'number');
  const index = typeof given === 'number' ? given : workbook.sheets.indexOf(activeSheet(context)) + 1;
  if (index < 0 || index > workbook.sheets.length) throw refusal('badSheetIndex', index);
  checkSheetName(context, String(name));
  const template = templateOf(context, args);
  const sheet = template
    ? copySheet(workbook, template, String(name))
    : addSheet(workbook, String(name), index);
  if (template) moveSheet(workbook, sheet, index);
  select(context, { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 });
  return sheetHandle(sheet);
};

function templateOf(context: Context, args: readonly Wire[]) {
  const options = args.at(-1);
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return undefined;
  const ref = refIn<SheetRef>(options.template, 'Sheet');
  return ref && sheetOf(context, ref);
}

const deleteSheet: SpreadsheetAnswer = (context, _, args) => {
  const sheet = sheetArg(context, 'deleteSheet', args);
  if (context.state.workbook.sheets.length === 1) throw refusal('lastSheet');
  removeSheet(context.state.workbook, sheet);
  return undefined;
};

/** The position counts from 1. */
const moveActiveSheet: SpreadsheetAnswer = (context, _, args) => {
  const position = numberArg(`${PREFIX}.moveActiveSheet`, args, 0);
  const { workbook } = context.state;
  if (position < 1 || position > workbook.sheets.length) throw refusal('badSheetIndex', position);
  moveSheet(workbook, activeSheet(context), position - 1);
  return undefined;
};

const RANGE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

const setNamedRange: SpreadsheetAnswer = (context, _, args) => {
  const name = textArg(`${PREFIX}.setNamedRange`, args, 0);
  const range = rangeArg(`${PREFIX}.setNamedRange`, args, 1);
  if (!RANGE_NAME.test(name) || CELL_LIKE.test(name)) throw refusal('invalidName', name);
  const { workbook } = context.state;
  workbook.namedRanges = workbook.namedRanges.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
  workbook.namedRanges.push({ name, sheetId: range.sheetId, area: areaOf(range) });
  announceLayout(workbook);
  return undefined;
};

const getRangeByName: SpreadsheetAnswer = ({ state }, _, args) => {
  const name = textArg(`${PREFIX}.getRangeByName`, args, 0).toLowerCase();
  const found = state.workbook.namedRanges.find((one) => one.name.toLowerCase() === name);
  return found ? rangeHandle({ sheetId: found.sheetId, ...found.area }) : null;
};

const toast: SpreadsheetAnswer = ({ execution }, _, args) => {
  const [message = '', title = '', seconds = 5] = args;
  const shown = { message: String(message), title: String(title ?? ''), seconds: Number(seconds ?? 5) };
  if (execution.kind !== 'trigger') execution.effects.push({ kind: 'toast', ...shown });
  return undefined;
};

function fileWrite({ state }: Context, set: () => void): WaitingWrite {
  return {
    apply() {
      set();
      announceStructure(state.workbook);
    },
  };
}

export const spreadsheetHandlers: Handlers<null> = {
  answers: {
    insertSheet,
    deleteSheet,
    moveActiveSheet,
    setNamedRange,
    getRangeByName,
    toast,
    getId: ({ state }) => state.workbook.id,
    getName: ({ state }) => state.workbook.name,
    getUrl: ({ state }) => `https://docs.google.com/spreadsheets/d/${state.workbook.id}/edit`,
    getSpreadsheetLocale: ({ state }) => state.workbook.locale,
    getSpreadsheetTimeZone: ({ state }) => state.workbook.timeZone,
    getOwner: ({ state }) => handle('User', { email: state.sharing.owner }),
    getEditors: ({ state }) => userHandles([state.sharing.owner, ...state.sharing.editors]),
    getViewers: ({ state }) =>
      userHandles([state.sharing.owner, ...state.sharing.editors, ...state.sharing.viewers]),
    getNumSheets: ({ state }) => state.workbook.sheets.length,
    getSheets: ({ state }) => state.workbook.sheets.map(sheetHandle),
    getSheetByName({ state }, _, args) {
      const name = textArg(`${PREFIX}.getSheetByName`, args, 0);
      const sheet = state.workbook.sheets.find((one) => one.name === name);
      return sheet ? sheetHandle(sheet) : null;
    },
    getSheetById({ state }, _, args) {
      const sheet = findSheet(state.workbook, numberArg(`${PREFIX}.getSheetById`, args, 0));
      return sheet ? sheetHandle(sheet) : null;
    },
    getRange: (context, _, args) =>
      rangeHandle(rangeOfA1(context, activeSheet(context), textArg(`${PREFIX}.getRange`, args, 0))),
    getNamedRanges: ({ state }) =>
      state.workbook.namedRanges.map(({ name }) => handle('NamedRange', { name })),
    removeNamedRange({ state }, _, args) {
      const name = textArg(`${PREFIX}.removeNamedRange`, args, 0).toLowerCase();
      state.workbook.namedRanges = state.workbook.namedRanges.filter(
        (one) => one.name.toLowerCase() !== name,
      );
      announceStructure(state.workbook);
      return undefined;
    },
    getDeveloperMetadata: (context) => metadataHandles(context, ({ place }) => place.kind === 'spreadsheet'),
    getProtections(context, _, args) {
      const wantsSheet = enumName(args[0], 'ProtectionType') === 'SHEET';
      return context.state.workbook.protections
        .filter((protection) => wantsSheet === !protection.area)
        .map((protection) => protectionHandle(context, protection));
    },
    getActiveSheet: (context) => sheetHandle(activeSheet(context)),
    getActiveRange: (context) => activeRange(context, activeSheet(context)),
    getActiveCell: (context) => activeRange(context, activeSheet(context), true),
    getCurrentCell: (context) => activeRange(context, activeSheet(context), true),
    setActiveSheet(context, _, args) {
      const sheet = sheetArg(context, 'setActiveSheet', args);
      select(context, { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 });
      return sheetHandle(sheet);
    },
    setActiveRange(context, _, args) {
      const ref = rangeArg(`${PREFIX}.setActiveRange`, args, 0);
      select(context, ref);
      return rangeHandle(ref);
    },
    setCurrentCell(context, _, args) {
      const ref = rangeArg(`${PREFIX}.setCurrentCell`, args, 0);
      select(context, ref);
      return rangeHandle(ref);
    },
  },
  writes: {
    addDeveloperMetadata: (context, _, args) =>
      addMetadata(context, `${PREFIX}.addDeveloperMetadata`, args, { kind: 'spreadsheet' }),
    rename(context, _, args) {
      const name = textArg(`${PREFIX}.rename`, args, 0);
      return fileWrite(context, () => {
        context.state.workbook.name = name;
      });
    },
    setSpreadsheetLocale(context, _, args) {
      const locale = textArg(`${PREFIX}.setSpreadsheetLocale`, args, 0);
      return fileWrite(context, () => {
        context.state.workbook.locale = locale;
      });
    },
    setSpreadsheetTimeZone(context, _, args) {
      const zone = textArg(`${PREFIX}.setSpreadsheetTimeZone`, args, 0);
      if (!isTimeZone(zone)) throw refusal('badTimeZone');
      return fileWrite(context, () => {
        context.state.workbook.timeZone = zone;
      });
    },
  },
};

/** SpreadsheetApp knows one spreadsheet: the one the script is bound to. */
export const spreadsheetAppHandlers: Handlers<null> = {
  answers: {
    getActive: () => handle('Spreadsheet', null),
    getActiveSpreadsheet: () => handle('Spreadsheet', null),
    getUi: () => null,
    flush: () => undefined,
    getActiveSheet: (context) => sheetHandle(activeSheet(context)),
    getActiveRange: (context) => activeRange(context, activeSheet(context)),
    getCurrentCell: (context) => activeRange(context, activeSheet(context), true),
    setActiveSheet(context, _, args) {
      const sheet = sheetArg(context, 'setActiveSheet', args);
      select(context, { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 });
      return sheetHandle(sheet);
    },
    setActiveRange(context, _, args) {
      const ref = rangeArg('SpreadsheetApp.setActiveRange', args, 0);
      select(context, ref);
      return rangeHandle(ref);
    },
  },
};

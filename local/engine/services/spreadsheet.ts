import type { SheetRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { addSheet, copySheet, freeSheetName, moveSheet, removeSheet } from '../../workbook/sheetEdits';
import { announceLayout, findSheet } from '../../workbook/workbook';
import { isTimeZone } from '../../workbook/zone';
import { enumName, handle, numberArg, refIn, textArg } from '../args';
import type { WaitingWrite } from '../execution';
import type { Answer, Context, Handlers } from '../handlers';
import { rangeHandle, rangeOfA1, sheetHandle, sheetOf } from '../ranges';
import { activeAnswers, sheetArg } from './active';
import { addMetadata, metadataHandles } from './metadata';
import { namedRangeAnswers } from './namedRanges';
import { protectionHandle } from './protection';
import { activeSheet, select } from './selection';
import { checkSheetName } from './sheetWrites';

const PREFIX = 'SpreadsheetApp.Spreadsheet';

type SpreadsheetAnswer = Answer<null>;

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
  const sheet = sheetArg(context, `${PREFIX}.deleteSheet`, args);
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

const toast: SpreadsheetAnswer = ({ execution }, _, args) => {
  const [message = '', title = '', seconds = 5] = args;
  const shown = { message: String(message), title: String(title ?? ''), seconds: Number(seconds ?? 5) };
  if (execution.kind !== 'trigger') execution.effects.push({ kind: 'toast', ...shown });
  return undefined;
};

/** What the whole file is set to bears on every formula. */
function fileWrite({ state }: Context, set: () => void): WaitingWrite {
  return {
    apply() {
      set();
      announceLayout(state.workbook);
    },
  };
}

export const spreadsheetHandlers: Handlers<null> = {
  answers: {
    insertSheet,
    deleteSheet,
    moveActiveSheet,
    ...namedRangeAnswers,
    ...activeAnswers(PREFIX),
    toast,
    getId: ({ state }) => state.workbook.id,
    getName: ({ state }) => state.workbook.name,
    getUrl: ({ state }) => `https://docs.google.com/spreadsheets/d/${state.workbook.id}/edit`,
    getSpreadsheetLocale: ({ state }) => state.workbook.locale,
    getSpreadsheetTimeZone: ({ state }) => state.workbook.timeZone,
    getOwner: ({ state }) => handle('User', { email: state.sharing.owner }),
    getEditors: ({ state }) => userHandles([state.sharing.owner, ...state.sharing.editors]),
    getViewers: ({ state }) => userHandles(state.sharing.viewers),
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
    getDeveloperMetadata: (context) => metadataHandles(context, ({ place }) => place.kind === 'spreadsheet'),
    getProtections(context, _, args) {
      const wantsSheet = enumName(args[0], 'ProtectionType') === 'SHEET';
      return context.state.workbook.protections
        .filter((protection) => wantsSheet === !protection.area)
        .map((protection) => protectionHandle(context, protection));
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
    ...activeAnswers('SpreadsheetApp'),
  },
};

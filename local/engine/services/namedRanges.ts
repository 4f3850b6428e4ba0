import { refusal } from '../../refusals';
import type { NamedRange } from '../../workbook/rules';
import { announceLayout } from '../../workbook/workbook';
import { handle, rangeArg, textArg } from '../args';
import type { WaitingWrite } from '../execution';
import type { Answer, Context, Handlers } from '../handlers';
import { areaOf, rangeHandle } from '../ranges';

const RANGE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

const setNamedRange: Answer<null> = (context, _, args) => {
  const name = textArg('SpreadsheetApp.Spreadsheet.setNamedRange', args, 0);
  const range = rangeArg('SpreadsheetApp.Spreadsheet.setNamedRange', args, 1);
  if (!RANGE_NAME.test(name) || CELL_LIKE.test(name)) throw refusal('invalidName', name);
  const { workbook } = context.state;
  workbook.namedRanges = workbook.namedRanges.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
  workbook.namedRanges.push({ name, sheetId: range.sheetId, area: areaOf(range) });
  announceLayout(workbook);
  return undefined;
};

const getRangeByName: Answer<null> = ({ state }, _, args) => {
  const name = textArg('SpreadsheetApp.Spreadsheet.getRangeByName', args, 0).toLowerCase();
  const found = state.workbook.namedRanges.find((one) => one.name.toLowerCase() === name);
  return found ? rangeHandle({ sheetId: found.sheetId, ...found.area }) : null;
};

const removeNamedRange: Answer<null> = ({ state }, _, args) => {
  const name = textArg('SpreadsheetApp.Spreadsheet.removeNamedRange', args, 0).toLowerCase();
  state.workbook.namedRanges = state.workbook.namedRanges.filter((one) => one.name.toLowerCase() !== name);
  announceLayout(state.workbook);
  return undefined;
};

/** Named ranges as the spreadsheet answers for them. */
export const namedRangeAnswers: Record<string, Answer<null>> = {
  getNamedRanges: ({ state }) => state.workbook.namedRanges.map(({ name }) => handle('NamedRange', { name })),
  getRangeByName,
  removeNamedRange,
  setNamedRange,
};

function presentName({ state }: Context, name: string): NamedRange {
  const found = state.workbook.namedRanges.find((one) => one.name === name);
  if (!found) throw refusal('rangeNotFound');
  return found;
}

function changeName(context: Context, name: string, set: (range: NamedRange) => void): WaitingWrite {
  presentName(context, name);
  return {
    apply() {
      set(presentName(context, name));
      announceLayout(context.state.workbook);
    },
  };
}

export const namedRangeHandlers: Handlers<{ name: string }> = {
  answers: {
    getName: (context, ref) => presentName(context, ref.name).name,
    getRange(context, ref) {
      const { sheetId, area } = presentName(context, ref.name);
      return rangeHandle({ sheetId, ...area });
    },
    remove(context, ref) {
      const gone = presentName(context, ref.name);
      const { workbook } = context.state;
      workbook.namedRanges = workbook.namedRanges.filter((range) => range !== gone);
      announceLayout(workbook);
      return undefined;
    },
  },
  writes: {
    setName(context, ref, args) {
      const name = textArg('SpreadsheetApp.NamedRange.setName', args, 0);
      return changeName(context, ref.name, (range) => {
        range.name = name;
      });
    },
    setRange(context, ref, args) {
      const target = rangeArg('SpreadsheetApp.NamedRange.setRange', args, 0);
      return changeName(context, ref.name, (range) => {
        range.sheetId = target.sheetId;
        range.area = areaOf(target);
      });
    },
  },
};

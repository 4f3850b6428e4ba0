import type { SheetRef } from '../../realm';
import { clearAttributes, clearContents, contentBounds, writeInputs } from '../../workbook/cells';
import type { Axis } from '../../workbook/lineEdit';
import type { AttributeName } from '../../workbook/sheet';
import { ATTRIBUTE_NAMES, wholeSheet } from '../../workbook/sheet';
import { sortArea } from '../../workbook/sheetEdits';
import { editLinesOf } from '../../workbook/structure';
import { numberArg, wrongParameters } from '../args';
import { inputOfWire } from '../cellWires';
import { checkLength, checkProtection } from '../guards';
import type { Write } from '../handlers';
import { sheetOf } from '../ranges';
import { scriptsTyping } from '../state';

type SheetWrite = Write<SheetRef>;

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
      writeInputs(state.workbook, sheet, area, [inputs], scriptsTyping(state));
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

/** What changes the cells of a sheet as a whole. */
export const contentWrites: Record<string, SheetWrite> = {
  appendRow,
  sort,
  clear: clearWhole(true, FORMATS),
  clearContents: clearWhole(true, []),
  clearFormats: clearWhole(false, FORMATS),
  clearNotes: clearWhole(false, ['note']),
};

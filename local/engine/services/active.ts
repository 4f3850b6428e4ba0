import type { SheetRef, Wire } from '../../realm';
import type { Sheet } from '../../workbook/sheet';
import { rangeArg, refIn, wrongParameters } from '../args';
import type { Answer, Context } from '../handlers';
import { rangeHandle, sheetHandle, sheetOf } from '../ranges';
import { activeRange, activeSheet, select } from './selection';

export function sheetArg(context: Context, method: string, args: readonly Wire[]): Sheet {
  const ref = refIn<SheetRef>(args[0], 'Sheet');
  if (!ref) throw wrongParameters(method, args);
  return sheetOf(context, ref);
}

/** What is active, and making something else so: SpreadsheetApp and the spreadsheet answer alike. */
export function activeAnswers(prefix: string): Record<string, Answer<null>> {
  const activate =
    (method: string): Answer<null> =>
    (context, _, args) => {
      const ref = rangeArg(`${prefix}.${method}`, args, 0);
      select(context, ref);
      return rangeHandle(ref);
    };
  return {
    getActiveSheet: (context) => sheetHandle(activeSheet(context)),
    getActiveRange: (context) => activeRange(context, activeSheet(context)),
    getActiveCell: (context) => activeRange(context, activeSheet(context), true),
    getCurrentCell: (context) => activeRange(context, activeSheet(context), true),
    setActiveRange: activate('setActiveRange'),
    setCurrentCell: activate('setCurrentCell'),
    setActiveSheet(context, _, args) {
      const sheet = sheetArg(context, `${prefix}.setActiveSheet`, args);
      select(context, { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 });
      return sheetHandle(sheet);
    },
  };
}

import type { SheetRef } from '../../realm';
import { wholeSheet } from '../../workbook/sheet';
import { copySheet, freeCopyName } from '../../workbook/sheetEdits';
import { rangeArg } from '../args';
import type { Answer, Handlers } from '../handlers';
import { rangeHandle, rangeRef, sheetHandle, sheetOf } from '../ranges';
import { chartAnswers } from './charts';
import { addProtection } from './protection';
import { select } from './selection';
import { sheetAnswers } from './sheetReads';
import { sheetWrites } from './sheetWrites';

const setActiveRange: Answer<SheetRef> = (context, _, args) => {
  const ref = rangeArg('SpreadsheetApp.Sheet.setActiveRange', args, 0);
  select(context, ref);
  return rangeHandle(ref);
};

export const sheetHandlers: Handlers<SheetRef> = {
  answers: {
    ...sheetAnswers,
    ...chartAnswers,
    activate(context, ref) {
      const sheet = sheetOf(context, ref);
      select(context, { sheetId: sheet.id, row: 1, column: 1, rows: 1, columns: 1 });
      return sheetHandle(sheet);
    },
    copyTo(context, ref) {
      const sheet = sheetOf(context, ref);
      const { workbook } = context.state;
      return sheetHandle(copySheet(workbook, sheet, freeCopyName(workbook, sheet.name)));
    },
    protect(context, ref) {
      const sheet = sheetOf(context, ref);
      return addProtection(context, rangeRef(sheet, wholeSheet(sheet)), true);
    },
    setActiveRange,
    setCurrentCell: setActiveRange,
  },
  writes: sheetWrites,
};

import type { SheetRef } from '../../realm';
import type { Sheet } from '../../workbook/sheet';
import { announceStructure } from '../../workbook/workbook';
import type { WaitingWrite } from '../execution';
import type { Context } from '../handlers';
import { sheetOf } from '../ranges';

/** A change of the sheet itself, announced when it arrives. */
export function sheetWrite(context: Context, ref: SheetRef, set: (sheet: Sheet) => void): WaitingWrite {
  sheetOf(context, ref);
  return {
    apply() {
      const sheet = sheetOf(context, ref);
      set(sheet);
      announceStructure(context.state.workbook, sheet);
    },
  };
}

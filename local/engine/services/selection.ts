import type { Selection } from '../../hostApi';
import type { RangeRef, Wire } from '../../realm';
import type { Sheet } from '../../workbook/sheet';
import { findSheet } from '../../workbook/workbook';
import type { Context } from '../handlers';
import { rangeHandle, rangeRef } from '../ranges';

/** What the person has selected; without a person at the sheet, the first sheet's A1. */
function selectionOf({ state, execution }: Context): Selection | undefined {
  return execution.kind === 'trigger' ? undefined : state.selections.get(execution.person);
}

export function activeSheet(context: Context): Sheet {
  const { workbook } = context.state;
  const selection = selectionOf(context);
  const sheet = (selection && findSheet(workbook, selection.sheetId)) ?? workbook.sheets[0];
  if (!sheet) throw new Error('a workbook has at least one sheet');
  return sheet;
}

/** The selected area of a sheet, or its first cell; A1 where nothing was selected. */
export function activeRange(context: Context, sheet: Sheet, firstCellOnly = false): Wire {
  const selection = selectionOf(context);
  const here = selection?.sheetId === sheet.id ? selection : { row: 1, column: 1 };
  const { row, column, rows = 1, columns = 1 }: Omit<Selection, 'sheetId'> = here;
  const size = firstCellOnly ? { rows: 1, columns: 1 } : { rows, columns };
  return rangeHandle(rangeRef(sheet, { row, column, ...size }));
}

/** Makes a range the active one of the person the script runs for. */
export function select({ state, execution }: Context, ref: RangeRef): void {
  const { sheetId, row, column, rows, columns } = ref;
  state.selections.set(execution.person, { sheetId, row, column, rows, columns });
}

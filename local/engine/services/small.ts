import type { GroupRef } from '../../realm';
import { refusal } from '../../refusals';
import { removeFilter } from '../../workbook/filter';
import type { Banding, Sheet } from '../../workbook/sheet';
import { announceStructure } from '../../workbook/workbook';
import type { WaitingWrite } from '../execution';
import type { Context, Handlers } from '../handlers';
import { rangeHandle, rangeRef, sheetOf } from '../ranges';

function presentBanding({ state }: Context, id: number): { sheet: Sheet; banding: Banding } {
  for (const sheet of state.workbook.sheets) {
    const banding = sheet.bandings.find((one) => one.id === id);
    if (banding) return { sheet, banding };
  }
  throw refusal('rangeNotFound');
}

export const bandingHandlers: Handlers<{ id: number }> = {
  answers: {
    getRange(context, ref) {
      const { sheet, banding } = presentBanding(context, ref.id);
      return rangeHandle(rangeRef(sheet, banding.area));
    },
    remove(context, ref) {
      const { sheet, banding } = presentBanding(context, ref.id);
      sheet.bandings = sheet.bandings.filter((one) => one !== banding);
      announceStructure(context.state.workbook, sheet);
      return undefined;
    },
  },
};

export const filterHandlers: Handlers<{ sheetId: number }> = {
  answers: {
    getRange(context, ref) {
      const sheet = sheetOf(context, ref);
      if (!sheet.filter) throw refusal('rangeNotFound');
      return rangeHandle(rangeRef(sheet, sheet.filter));
    },
    remove(context, ref) {
      const sheet = sheetOf(context, ref);
      removeFilter(context.state.workbook, sheet);
      return undefined;
    },
  },
};

function fold(collapsed: boolean) {
  return (context: Context, ref: GroupRef): WaitingWrite => ({
    apply() {
      const sheet = sheetOf(context, ref);
      for (const line of sheet.columnLines.slice(ref.from - 1, ref.to)) line.collapsed = collapsed;
      announceStructure(context.state.workbook, sheet);
    },
  });
}

export const groupHandlers: Handlers<GroupRef> = {
  answers: {
    getRange(context, ref) {
      const sheet = sheetOf(context, ref);
      const columns = ref.to - ref.from + 1;
      return rangeHandle(
        rangeRef(sheet, { row: 1, column: ref.from, rows: sheet.rowCount, columns }, { rows: true }),
      );
    },
    isCollapsed: (context, ref) => sheetOf(context, ref).columnLines[ref.from - 1]?.collapsed === true,
    remove(context, ref) {
      const sheet = sheetOf(context, ref);
      for (const line of sheet.columnLines.slice(ref.from - 1, ref.to)) line.groupDepth = ref.depth - 1;
      announceStructure(context.state.workbook, sheet);
      return undefined;
    },
  },
  writes: { collapse: fold(true), expand: fold(false) },
};

import type { GroupRef } from '../../realm';
import { refusal } from '../../refusals';
import type { NamedRange } from '../../workbook/rules';
import type { Banding, Sheet } from '../../workbook/sheet';
import { announceLayout, announceStructure } from '../../workbook/workbook';
import { rangeArg, textArg } from '../args';
import type { WaitingWrite } from '../execution';
import type { Context, Handlers } from '../handlers';
import { areaOf, rangeHandle, rangeRef, sheetOf } from '../ranges';

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
      sheet.filter = undefined;
      announceStructure(context.state.workbook, sheet);
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

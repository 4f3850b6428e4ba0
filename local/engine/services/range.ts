import type { RangeRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { gridOf, intersection, lastColumn } from '../../workbook/area';
import { setAttribute, valueAt, writeInputs } from '../../workbook/cells';
import type { Validation } from '../../workbook/rules';
import type { SortKey } from '../../workbook/sheetEdits';
import { sortArea } from '../../workbook/sheetEdits';
import { announceStructure } from '../../workbook/workbook';
import { enumName, handle, numberArg, wrongParameters } from '../args';
import { cellWrite, cosmeticWrite } from '../cellWrites';
import type { Answer, Handlers, Write } from '../handlers';
import { arrivingArea, presentArea, rangeHandle } from '../ranges';
import { typingOf } from '../state';
import { addMetadata } from './metadata';
import { addProtection } from './protection';
import { rangeAnswers } from './rangeReads';
import { rangeWrites } from './rangeWrites';
import { select } from './selection';

/** One sort key: a column's number, or `{column, ascending}`; a negative number sorts downwards. */
function sortKey(wire: Wire, args: readonly Wire[]): SortKey {
  if (typeof wire === 'number') return { column: Math.abs(wire), ascending: wire > 0 };
  if (typeof wire !== 'object' || wire === null || Array.isArray(wire) || typeof wire.column !== 'number') {
    throw wrongParameters('SpreadsheetApp.Range.sort', args);
  }
  return { column: wire.column, ascending: wire.ascending !== false };
}

const sort: Write<RangeRef> = (context, ref, args) => {
  const spec = args[0] ?? null;
  const keys = (Array.isArray(spec) ? spec : [spec]).map((wire) => sortKey(wire, args));
  return cellWrite(context, ref, {
    apply: (sheet, area) => sortArea(context.state.workbook, sheet, area, keys),
  });
};

const shiftColumnGroupDepth: Write<RangeRef> = (context, ref, args) => {
  const by = numberArg('SpreadsheetApp.Range.shiftColumnGroupDepth', args, 0);
  presentArea(context, ref);
  return {
    apply() {
      const { sheet, area } = arrivingArea(context, ref);
      for (let column = area.column; column <= lastColumn(area); column++) {
        while (sheet.columnLines.length < column) sheet.columnLines.push({});
        const line = sheet.columnLines[column - 1];
        if (line) line.groupDepth = Math.min(8, Math.max(0, (line.groupDepth ?? 0) + by));
      }
      announceStructure(context.state.workbook, sheet);
    },
  };
};

/** Puts FALSE into every cell, as Google does: such cells count as content. */
const insertCheckboxes: Write<RangeRef> = (context, ref, args) => {
  const { state } = context;
  const [checked, unchecked] = args;
  const off = unchecked ?? (checked === undefined || checked === null ? false : null);
  const rule: Validation = {
    kind: 'CHECKBOX',
    values: args.map((value) => (typeof value === 'object' ? String(value) : value)),
    allowInvalid: true,
    dropDown: false,
  };
  return cosmeticWrite(context, ref, (sheet, area) => {
    setAttribute(state.workbook, sheet, 'validation', area, rule);
    const kept = gridOf(area, (row, column) =>
      valueAt(sheet, row, column) === true ? true : (off as boolean),
    );
    writeInputs(state.workbook, sheet, area, kept, typingOf(state));
  });
};

const merge: Write<RangeRef> = (context, ref) =>
  cosmeticWrite(context, ref, (sheet, area) => {
    sheet.merges = [...sheet.merges.filter((other) => !intersection(other, area)), area];
    const kept = gridOf(area, (row, column) => {
      const isFirst = row === area.row && column === area.column;
      const value = isFirst ? valueAt(sheet, row, column) : null;
      return typeof value === 'object' ? null : value;
    });
    writeInputs(context.state.workbook, sheet, area, kept, typingOf(context.state));
    announceStructure(context.state.workbook, sheet);
  });

const breakApart: Write<RangeRef> = (context, ref) =>
  cosmeticWrite(context, ref, (sheet, area) => {
    sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
    announceStructure(context.state.workbook, sheet);
  });

const addDeveloperMetadata: Write<RangeRef> = (context, ref, args) => {
  const method = 'SpreadsheetApp.Range.addDeveloperMetadata';
  if (ref.openRows && ref.row === 1 && ref.columns === 1) {
    return addMetadata(context, method, args, { kind: 'column', sheetId: ref.sheetId, line: ref.column });
  }
  if (ref.openColumns && ref.column === 1 && ref.rows === 1) {
    return addMetadata(context, method, args, { kind: 'row', sheetId: ref.sheetId, line: ref.row });
  }
  throw refusal('metadataPlace');
};

const activate: Answer<RangeRef> = (context, ref) => {
  select(context, ref);
  return rangeHandle(ref);
};

const applyRowBanding: Answer<RangeRef> = (context, ref, args) => {
  const { sheet, area } = presentArea(context, ref);
  if (sheet.bandings.some((banding) => intersection(banding.area, area))) throw refusal('bandingOverlap');
  const { workbook } = context.state;
  const banding = { id: workbook.nextId++, area, theme: enumName(args[0], 'BandingTheme') ?? 'LIGHT_GREY' };
  sheet.bandings.push(banding);
  announceStructure(workbook, sheet);
  return handle('Banding', { id: banding.id });
};

export const rangeHandlers: Handlers<RangeRef> = {
  answers: {
    ...rangeAnswers,
    activate,
    applyRowBanding,
    protect: (context, ref) => addProtection(context, ref, false),
  },
  writes: {
    ...rangeWrites,
    addDeveloperMetadata,
    breakApart,
    insertCheckboxes,
    merge,
    removeCheckboxes: (context, ref) =>
      cosmeticWrite(context, ref, (sheet, area) =>
        setAttribute(context.state.workbook, sheet, 'validation', area, undefined),
      ),
    shiftColumnGroupDepth,
    sort,
  },
};

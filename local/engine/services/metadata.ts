import type { FinderRef, MetadataRef, RangeRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import type { Metadata, MetadataPlace } from '../../workbook/rules';
import { announceStructure, findSheet } from '../../workbook/workbook';
import { enumName, handle, textArg, wrongParameters } from '../args';
import type { WaitingWrite } from '../execution';
import type { Answer, Context, Handlers } from '../handlers';

const KINDS = { spreadsheet: 'SPREADSHEET', sheet: 'SHEET', row: 'ROW', column: 'COLUMN' } as const;

function lineRange({ state }: Context, place: MetadataPlace): RangeRef | null {
  if (place.kind === 'spreadsheet' || place.kind === 'sheet') return null;
  const sheet = findSheet(state.workbook, place.sheetId);
  if (!sheet) return null;
  const { sheetId, line } = place;
  return place.kind === 'column'
    ? { sheetId, row: 1, column: line, rows: sheet.rowCount, columns: 1, openRows: true }
    : { sheetId, row: line, column: 1, rows: 1, columns: sheet.columnCount, openColumns: true };
}

function refTo(context: Context, mark: Metadata): MetadataRef {
  const { id, key, value, visibility, place } = mark;
  const sheetId = place.kind === 'spreadsheet' ? null : place.sheetId;
  return { id, key, value, visibility, kind: KINDS[place.kind], sheetId, range: lineRange(context, place) };
}

/** Handles of the marks that pass the test, oldest first. */
export function metadataHandles(context: Context, test: (mark: Metadata) => boolean): Wire[] {
  return context.state.workbook.metadata
    .filter(test)
    .map((mark) => handle('DeveloperMetadata', refTo(context, mark)));
}

/** The mark `addDeveloperMetadata(key, value?, visibility?)` asks for; value may be left out. */
export function addMetadata(
  context: Context,
  method: string,
  args: readonly Wire[],
  place: MetadataPlace,
): WaitingWrite {
  const key = textArg(method, args, 0);
  const rest = args.slice(1);
  const visibility = enumName(rest.at(-1), 'DeveloperMetadataVisibility');
  if (visibility) rest.pop();
  const [value = null] = rest;
  if (rest.length > 1 || (value !== null && typeof value !== 'string')) throw wrongParameters(method, args);
  const { workbook } = context.state;
  return {
    apply() {
      const mark = { id: workbook.nextId++, key, value, visibility: visibility ?? 'DOCUMENT', place };
      workbook.metadata.push(mark);
      announceStructure(workbook);
    },
  };
}

function isInScope(place: MetadataPlace, scope: FinderRef['scope']): boolean {
  if (scope.kind === 'spreadsheet') return true;
  if (place.kind === 'spreadsheet') return false;
  if (scope.kind === 'sheet') return place.sheetId === scope.sheetId;
  const { range } = scope;
  if (place.kind === 'sheet' || place.sheetId !== range.sheetId) return false;
  const first = place.kind === 'column' ? range.column : range.row;
  const count = place.kind === 'column' ? range.columns : range.rows;
  return place.line >= first && place.line < first + count;
}

const find: Answer<FinderRef> = (context, wanted) =>
  metadataHandles(
    context,
    (mark) =>
      isInScope(mark.place, wanted.scope) &&
      (wanted.id === undefined || mark.id === wanted.id) &&
      (wanted.key === undefined || mark.key === wanted.key) &&
      (wanted.value === undefined || mark.value === wanted.value) &&
      (wanted.visibility === undefined || mark.visibility === wanted.visibility) &&
      (wanted.locationType === undefined || KINDS[mark.place.kind] === wanted.locationType),
  );

export const finderHandlers: Handlers<FinderRef> = { answers: { find } };

function presentMark({ state }: Context, id: number): Metadata {
  const mark = state.workbook.metadata.find((one) => one.id === id);
  if (!mark) throw refusal('metadataGone');
  return mark;
}

function change(context: Context, ref: MetadataRef, set: (mark: Metadata) => void): WaitingWrite {
  presentMark(context, ref.id);
  return {
    apply() {
      set(presentMark(context, ref.id));
      announceStructure(context.state.workbook);
    },
  };
}

export const metadataHandlers: Handlers<MetadataRef> = {
  answers: {
    remove(context, ref) {
      const gone = presentMark(context, ref.id);
      const { workbook } = context.state;
      workbook.metadata = workbook.metadata.filter((mark) => mark !== gone);
      announceStructure(workbook);
      return undefined;
    },
  },
  writes: {
    setKey(context, ref, args) {
      const key = textArg('SpreadsheetApp.DeveloperMetadata.setKey', args, 0);
      return change(context, ref, (mark) => {
        mark.key = key;
      });
    },
    setValue(context, ref, args) {
      const value = textArg('SpreadsheetApp.DeveloperMetadata.setValue', args, 0);
      return change(context, ref, (mark) => {
        mark.value = value;
      });
    },
    setVisibility(context, ref, args) {
      const visibility = enumName(args[0], 'DeveloperMetadataVisibility');
      if (!visibility) throw wrongParameters('SpreadsheetApp.DeveloperMetadata.setVisibility', args);
      return change(context, ref, (mark) => {
        mark.visibility = visibility;
      });
    },
  },
};

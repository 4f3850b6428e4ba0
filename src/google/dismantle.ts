import { mutualData } from '../schema/practice';
import type { Table } from '../schema/table';
import { STAMP, TABLES } from '../schema/workbook';
import { findHeaderRow, findSheet, type Identity, locateColumns, METADATA_KEY } from './identity';
import { attempt, PROTECTED_BY } from './looks';
import type { Sheet } from './rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes out of the file what Mutual put there beside cells: the hidden store, protections, the named cell, at last
 * the marks; on a wish also the computed columns. The note `context` goes last of all, so that an interrupted
 * removal can be asked for again. Answers what could not be done.
 */
export function dismantle(spreadsheet: Spreadsheet, identity: Identity, takeColumns: boolean): string[] {
  const troubles: string[] = [];
  if (takeColumns) {
    for (const table of TABLES)
      attempt(troubles, table.name, () => deleteComputed(spreadsheet, identity, table));
  }
  const store = findSheet(spreadsheet, identity, mutualData);
  if (store) attempt(troubles, mutualData.name, () => spreadsheet.deleteSheet(store));
  attempt(troubles, 'Protection', () => removeProtections(spreadsheet));
  removeStamp(spreadsheet);
  removeMarks(spreadsheet);
  SpreadsheetApp.flush();
  return troubles;
}

/** A tab in which a column cannot be told for sure keeps all of them (P7). A tab made of computed columns alone stays as it is. */
function deleteComputed(spreadsheet: Spreadsheet, identity: Identity, table: Table): void {
  const sheet = findSheet(spreadsheet, identity, table);
  const computed = Object.entries(table.columns).filter(([, column]) => column.computed);
  if (!sheet || computed.length === Object.keys(table.columns).length) return;
  const places = computedPlaces(sheet, identity, table);
  for (const { first, count } of runsFromTheRight(places)) sheet.deleteColumns(first, count);
}

function computedPlaces(sheet: Sheet, identity: Identity, table: Table): number[] {
  const grid = sheet.getDataRange().getValues();
  const headers = grid[findHeaderRow(table, grid, identity.rows.get(table.id)) - 1] ?? [];
  const columns = locateColumns(markedPart(table, identity), headers, identity);
  return [...columns].flatMap(([key, place]) => (table.columns[key]?.computed ? [place] : []));
}

/** The columns that still carry their mark: those an interrupted removal took away are not missed. */
function markedPart(table: Table, { columns }: Identity): Table {
  const marked = Object.entries(table.columns).filter(([key]) => columns.has(`${table.id}.${key}`));
  return { ...table, columns: Object.fromEntries(marked) };
}

/** Runs of neighbouring columns, the rightmost first, so that deleting one does not move the next. */
function runsFromTheRight(places: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...places].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.first === place + 1) runs[runs.length - 1] = { first: place, count: last.count + 1 };
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}

function removeProtections(spreadsheet: Spreadsheet): void {
  for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (protection.getDescription().startsWith(PROTECTED_BY)) protection.remove();
}

/** The cell is ours alone: what stands in it goes too. */
function removeStamp(spreadsheet: Spreadsheet): void {
  const cell = spreadsheet.getRangeByName(STAMP.name);
  if (!cell) return;
  cell.setValue('').clearFormat().setNote('');
  spreadsheet.removeNamedRange(STAMP.name);
}

/** Searched anew: what was deleted took its marks along. */
function removeMarks(spreadsheet: Spreadsheet): void {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  const isLast = (mark: (typeof marks)[number]) => (mark.getValue() ?? '').startsWith('context=');
  for (const mark of marks.filter((one) => !isLast(one))) mark.remove();
  for (const mark of marks.filter(isLast)) mark.remove();
}

import type { Loaded } from '../actions/ports';
import { Refusal } from '../actions/refusal';
import type { Cell } from '../schema/cell';
import type { Column } from '../schema/column';
import { isHeaderOf } from '../schema/findColumns';
import { type Problem, rowReader, type Table } from '../schema/table';
import { columnOf } from './blocks';
import { cellOf, type SheetValue } from './cells';
import { findHeaderRow, type Identity, locateColumns, marksOf } from './identity';
import { lettersOf } from './notation';
import { patiently } from './patient';
import type { Zone } from './zone';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a loaded tab stood when it was read. */
export interface Place {
  readonly table: Table;
  readonly sheet: Sheet;
  /** 1-based. */
  readonly headerRow: number;
  /** The row of headers, as far as it was read. */
  readonly headers: readonly unknown[];
  /** Sheet column (1-based) by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row (1-based) of each loaded row. */
  readonly at: readonly number[];
  /** The last sheet row that holds anything of ours. */
  readonly lastRow: number;
  /** Rows of the sheet, blank ones included, as far as they were read. */
  readonly gridRows: number;
  cell(sheetRow: number, key: string): Cell;
}

export interface Reading<T extends Table> {
  readonly loaded: Loaded<T>;
  readonly place: Place;
}

/** One round trip: the tab's columns as values, parsed by the table's codecs. */
export function readRows<T extends Table>(
  table: T,
  sheet: Sheet,
  identity: Identity,
  zone: Zone,
  locale: string,
): Reading<T> {
  const place = readPlace(table, sheet, identity, zone);
  const read = rowReader(table, locale);
  const problems: Problem[] = [];
  const rows = place.at.map((sheetRow, index) => read((key) => place.cell(sheetRow, key), index, problems));
  return { loaded: { table, rows, problems }, place };
}

/**
 * The same round trip without the parsing: where everything stands now. Whoever knows the headers of before spares a second
 * one where they are strange, and so the moment between the two.
 */
export function readPlace(
  table: Table,
  sheet: Sheet,
  identity: Identity,
  zone: Zone,
  before: readonly unknown[] = [],
): Place {
  const marked = markedColumns(table, sheet, identity);
  const place = (grid: readonly SheetValue[][]) => placeIn(table, sheet, grid, { identity, zone, before });
  if (!marked) return place(readAll(sheet));
  try {
    return place(patiently(() => marked.getValues()));
  } catch (error) {
    // A column that lost its mark may stand further right, under its header.
    if (!(error instanceof Refusal)) throw error;
    return place(readAll(sheet));
  }
}

const readAll = (sheet: Sheet) => patiently(() => sheet.getDataRange().getValues());

interface Known {
  readonly identity: Identity;
  readonly zone: Zone;
  readonly before: readonly unknown[];
}

function placeIn(table: Table, sheet: Sheet, grid: readonly SheetValue[][], known: Known): Place {
  const { identity, zone } = known;
  const headerRow = findHeaderRow(table, grid, identity.rows.get(table.id));
  const headers = readHeaders(table, sheet, headerRow, grid[headerRow - 1] ?? [], known);
  const columns = locateColumns(table, headers, identity);
  const cell = (sheetRow: number, key: string) =>
    cellOf(grid[sheetRow - 1]?.[(columns.get(key) ?? 0) - 1], zone);
  const at = usedRows(grid, headerRow, [...columns.values()]);
  const lastRow = at[at.length - 1] ?? headerRow;
  return { table, sheet, headerRow, headers, columns, at, lastRow, gridRows: grid.length, cell };
}

/**
 * The headers as far as they were read; the whole row when a column of ours lost its mark or stands under a strange
 * header: its own may have been carried further right.
 */
function readHeaders(
  table: Table,
  sheet: Sheet,
  headerRow: number,
  headers: readonly unknown[],
  { identity, before }: Known,
): readonly unknown[] {
  const marks = [...marksOf(table, identity)];
  const places = marks.map(([key, at]) => ({ column: columnOf(table, key), at }));
  const allAreMarked = places.every(({ at }) => at.length > 0);
  const isPlain = places.every(({ at, column }) =>
    at.every((place) => isHeaderOf(headers[place - 1], column)),
  );
  if (allAreMarked && isPlain) return headers;
  const isAsBefore = before.length > 0 && headers.every((header, index) => header === before[index]);
  if (allAreMarked && isAsBefore) return before;
  return patiently(() => sheet.getRange(`${headerRow}:${headerRow}`).getValues())[0] ?? headers;
}

/**
 * Whole columns as far as the last one marked as ours: unlike getDataRange, naming them costs no round trip
 * (docs/platform.md, "handles and round trips").
 */
function markedColumns(
  table: Table,
  sheet: Sheet,
  { columns }: Identity,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  const marked = Object.keys(table.columns).flatMap((key) => columns.get(`${table.id}.${key}`) ?? []);
  return marked.length === 0 ? undefined : sheet.getRange(`A:${lettersOf(Math.max(...marked))}`);
}

/** The sheet rows below the headers where any of our columns holds something. */
function usedRows(grid: readonly SheetValue[][], headerRow: number, columns: readonly number[]): number[] {
  const used: number[] = [];
  for (const [index, cells] of grid.entries()) {
    if (index < headerRow) continue;
    if (columns.some((column) => !isBlankValue(cells[column - 1]))) used.push(index + 1);
  }
  return used;
}

function isBlankValue(value: SheetValue | undefined): boolean {
  return value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');
}

/** A date cell that is not at midnight; a date that stands as text looks otherwise. */
const ODD_TIME = /^\d{4}-\d{2}-\d{2} /;

/** Whether a day column of the tab holds a time of day: a sign that the zone we read it in is not the sheet's. */
export function holdsOddTimes(place: Place, rows: readonly unknown[]): boolean {
  const days = dayKeys(place.table);
  return (
    rows.length > 0 &&
    place.at.some((sheetRow) => days.some((key) => ODD_TIME.test(String(place.cell(sheetRow, key)))))
  );
}

function dayKeys(table: Table): string[] {
  return Object.entries(table.columns)
    .filter(([, column]: [string, Column<unknown>]) => column.kind === 'day')
    .map(([key]) => key);
}

export function missingTab(table: { readonly name: string }): Refusal {
  return new Refusal(
    'structure',
    `The tab “${table.name}” is missing. Bring it back from File ▸ Version history, or let Mutual ▸ Settings and help ▸ Check this spreadsheet make an empty one. Nothing was changed.`,
  );
}

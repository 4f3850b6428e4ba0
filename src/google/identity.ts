import { Refusal } from '../actions/refusal';
import { describeSight } from '../domain/check/structureWords';
import { findColumns, isHeaderOf, type Marks, type Sight } from '../schema/findColumns';
import type { Table } from '../schema/table';
import { columnOf } from './blocks';
import { patiently } from './patient';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Everything of ours in the developer metadata stands under this key, as 'name=value'. */
export const METADATA_KEY = 'mutual';

/** Who is who in the workbook, from one find() (docs/platform.md, "metadata travels in one find"). */
export interface Identity {
  /** By table id. Two tabs claim one identity when somebody duplicated a tab: the first found is kept. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** By table id: the other tabs that carry the mark, copies somebody made. */
  readonly copies: ReadonlyMap<string, readonly Sheet[]>;
  /** By 'table.column': the sheet columns (1-based) that carry the mark. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** By table id: the row (1-based) of the headers. */
  readonly rows: ReadonlyMap<string, number>;
  /** Notes kept with the document itself: context, dirty. */
  readonly notes: ReadonlyMap<string, Metadata>;
  /** Marks could not be read: tabs and columns are known by name and header alone. */
  readonly refused?: boolean;
}

export function readIdentity(spreadsheet: Spreadsheet): Identity {
  return patiently(() => readMarks(spreadsheet));
}

function readMarks(spreadsheet: Spreadsheet): Identity {
  return arrange(spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find());
}

/** For a formula, which by some accounts may not search marks (docs/platform.md, "custom functions are read-only"). */
export function readIdentityIfAllowed(spreadsheet: Spreadsheet): Identity {
  try {
    return readMarks(spreadsheet);
  } catch {
    return { ...arrange([]), refused: true };
  }
}

/** One reader for each place a mark can stand in, tried in turn. */
function arrange(found: readonly Metadata[]): Identity {
  const sheets = new Map<string, Sheet>();
  const copies = new Map<string, Sheet[]>();
  const columns = new Map<string, number[]>();
  const rows = new Map<string, number>();
  const notes = new Map<string, Metadata>();
  const lines: { readonly name: string; readonly value: string; readonly range: Range }[] = [];
  for (const metadata of found) {
    const [name, value] = split(metadata.getValue() ?? '');
    const location = metadata.getLocation();
    const range = name === 'column' ? location.getColumn() : name === 'row' ? location.getRow() : null;
    if (range) lines.push({ name, value, range });
    else if (name === 'tab') keepTab(sheets, copies, value, location.getSheet());
    else if (name !== 'column' && name !== 'row') keepFirst(notes, name, metadata);
  }
  for (const { name, value, range } of lines) {
    if (isOnCopy(value, range, sheets)) continue;
    if (name === 'column') keepAll(columns, value, range.getColumn());
    else keepFirst(rows, value, range.getRow());
  }
  return { sheets, copies, columns, rows, notes };
}

/** A duplicated tab brings its marks along; those of the first tab count, the copy is somebody's own. */
function isOnCopy(value: string, range: Range, sheets: ReadonlyMap<string, Sheet>): boolean {
  const tab = sheets.get(value.replace(/\..*/, ''));
  return tab !== undefined && tab.getSheetId() !== range.getSheet().getSheetId();
}

function split(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function keepTab(
  sheets: Map<string, Sheet>,
  copies: Map<string, Sheet[]>,
  id: string,
  sheet: Sheet | null,
): void {
  if (!sheet) return;
  if (sheets.has(id)) copies.set(id, [...(copies.get(id) ?? []), sheet]);
  else sheets.set(id, sheet);
}

function keepFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

function keepAll(map: Map<string, number[]>, key: string, column: number): void {
  map.set(key, [...(map.get(key) ?? []), column]);
}

/** Where a table's headers stand: the marked row, else the one of the first twenty that holds most of them, else the first. */
export function findHeaderRow(
  table: Table,
  grid: readonly (readonly unknown[])[],
  marked: number | undefined,
): number {
  if (marked !== undefined) return marked;
  let best = { row: 1, hits: 0 };
  for (const [index, cells] of grid.slice(0, 20).entries()) {
    const hits = Object.values(table.columns).filter((column) =>
      cells.some((cell) => isHeaderOf(cell, column)),
    ).length;
    if (hits > best.hits) best = { row: index + 1, hits };
  }
  return best.row;
}

/**
 * The sheet column (1-based) of every column of the table. One that is missing, claimed twice, or whose mark and
 * header contradict one another refuses the whole tab: we never guess a column (P7).
 */
export function locateColumns(
  table: Table,
  headers: readonly unknown[],
  identity: Identity,
): ReadonlyMap<string, number> {
  const sights = findColumns(table, headers, marksOf(table, identity));
  return new Map([...sights].map(([key, sight]) => [key, placeOf(table, key, sight)]));
}

/** The marks of one table's columns, by column key. */
export function marksOf({ id, columns }: Table, identity: Identity): Marks {
  return new Map(Object.keys(columns).map((key) => [key, identity.columns.get(`${id}.${key}`) ?? []]));
}

function placeOf(table: Table, key: string, sight: Sight): number {
  if (sight.is === 'found') return sight.place;
  throw new Refusal('structure', describeSight(table.name, columnOf(table, key).header, sight));
}

/** The sheet of a table: by its mark, else by its name. */
export function findSheet(
  spreadsheet: Spreadsheet,
  identity: Identity,
  table: { readonly id: string; readonly name: string },
): Sheet | undefined {
  const named = () => patiently(() => spreadsheet.getSheetByName(table.name));
  return identity.sheets.get(table.id) ?? named() ?? undefined;
}

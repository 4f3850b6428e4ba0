import { Refusal } from '../actions/refusal';
import type { Table } from '../schema/table';

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
  return arrange(spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find());
}

/** For a formula, which by some accounts may not search marks (docs/platform.md, "custom functions are read-only"). */
export function readIdentityIfAllowed(spreadsheet: Spreadsheet): Identity {
  try {
    return readIdentity(spreadsheet);
  } catch {
    return { ...arrange([]), refused: true };
  }
}

/** One reader for each place a mark can stand in, tried in turn. */
function arrange(found: readonly Metadata[]): Identity {
  const sheets = new Map<string, Sheet>();
  const columns = new Map<string, number[]>();
  const rows = new Map<string, number>();
  const notes = new Map<string, Metadata>();
  const lines: { readonly name: string; readonly value: string; readonly range: Range }[] = [];
  for (const metadata of found) {
    const [name, value] = split(metadata.getValue() ?? '');
    const location = metadata.getLocation();
    const range = name === 'column' ? location.getColumn() : name === 'row' ? location.getRow() : null;
    if (range) lines.push({ name, value, range });
    else if (name === 'tab') keepFirst(sheets, value, location.getSheet());
    else if (name !== 'column' && name !== 'row') keepFirst(notes, name, metadata);
  }
  for (const { name, value, range } of lines) {
    if (isOnCopy(value, range, sheets)) continue;
    if (name === 'column') keepAll(columns, value, range.getColumn());
    else keepFirst(rows, value, range.getRow());
  }
  return { sheets, columns, rows, notes };
}

/** A duplicated tab brings its marks along; those of the first tab count, the copy is somebody's own. */
function isOnCopy(value: string, range: Range, sheets: ReadonlyMap<string, Sheet>): boolean {
  const tab = sheets.get(value.split('.')[0] ?? '');
  return tab !== undefined && tab.getSheetId() !== range.getSheet().getSheetId();
}

function split(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function keepFirst<T>(map: Map<string, T>, key: string, value: T | null | undefined): void {
  if (value !== null && value !== undefined && !map.has(key)) map.set(key, value);
}

function keepAll(map: Map<string, number[]>, key: string, column: number | undefined): void {
  if (column !== undefined) map.set(key, [...(map.get(key) ?? []), column]);
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

const normaliseHeader = (cell: unknown) =>
  String(cell ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

function isHeaderOf(
  cell: unknown,
  column: { readonly header: string; readonly aliases: readonly string[] },
): boolean {
  const text = normaliseHeader(cell);
  return [column.header, ...column.aliases].some((name) => normaliseHeader(name) === text);
}

/**
 * The sheet column (1-based) of every column of the table: by its mark, else by its header, else by an alias.
 * A column that is missing, claimed twice, or whose mark and header contradict one another refuses the whole tab:
 * we never guess a column (P7).
 */
export function locateColumns(
  table: Table,
  headers: readonly unknown[],
  identity: Identity,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const key of Object.keys(table.columns)) {
    const marked = markedColumn(table, key, headers, identity);
    if (marked !== undefined) places.set(key, marked);
  }
  for (const key of Object.keys(table.columns)) {
    if (!places.has(key)) places.set(key, columnByHeader(table, key, headers, new Set(places.values())));
  }
  return places;
}

function markedColumn(
  table: Table,
  key: string,
  headers: readonly unknown[],
  identity: Identity,
): number | undefined {
  const marked = identity.columns.get(`${table.id}.${key}`) ?? [];
  const column = table.columns[key];
  if (!column || marked.length === 0) return undefined;
  const named = marked.filter((place) => isHeaderOf(headers[place - 1], column));
  const [place = marked[0]] = named.length === 1 ? named : marked;
  if (marked.length > 1 && named.length !== 1) throw twice(table, column.header);
  refuseOtherHeader(table, key, headers[(place ?? 0) - 1]);
  return place;
}

/** A marked column under another column's header: somebody swapped headers or pasted over them. */
function refuseOtherHeader(table: Table, key: string, header: unknown): void {
  const own = table.columns[key];
  if (own && isHeaderOf(header, own)) return;
  const other = Object.values(table.columns).find(
    (column) => normaliseHeader(column.header) === normaliseHeader(header),
  );
  if (!other || !own) return;
  throw new Refusal(
    'structure',
    `On the tab “${table.name}” the header “${other.header}” stands over the column that was “${own.header}”. Put the right header back, then choose Mutual ▸ Update this spreadsheet.`,
  );
}

function columnByHeader(
  table: Table,
  key: string,
  headers: readonly unknown[],
  taken: ReadonlySet<number>,
): number {
  const column = table.columns[key];
  if (!column) throw new Error(`No column ${key}`);
  const free = headers
    .map((header, index) => ({ header, place: index + 1 }))
    .filter(({ place }) => !taken.has(place));
  const exact = free.filter(({ header }) => normaliseHeader(header) === normaliseHeader(column.header));
  const found = exact.length > 0 ? exact : free.filter(({ header }) => isHeaderOf(header, column));
  const [only] = found;
  if (!only) throw missing(table, column.header);
  if (found.length > 1) throw twice(table, column.header);
  return only.place;
}

function missing(table: Table, header: string): Refusal {
  return new Refusal(
    'structure',
    `The column “${header}” is missing on the tab “${table.name}”. Add a column with that header, then choose Mutual ▸ Update this spreadsheet. Nothing was changed.`,
  );
}

function twice(table: Table, header: string): Refusal {
  return new Refusal(
    'structure',
    `Two columns on the tab “${table.name}” claim to be “${header}”. Rename or delete one of them, then choose Mutual ▸ Update this spreadsheet. Nothing was changed.`,
  );
}

/** The sheet of a table: by its mark, else by its name. */
export function findSheet(
  spreadsheet: Spreadsheet,
  identity: Identity,
  table: { readonly id: string; readonly name: string },
): Sheet | undefined {
  return identity.sheets.get(table.id) ?? spreadsheet.getSheetByName(table.name) ?? undefined;
}

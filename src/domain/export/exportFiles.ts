import type { Day } from '../../day/day';
import type { Cell } from '../../schema/cell';
import type { Settings } from '../../schema/settings';
import { type Problem, rowReader, type Table } from '../../schema/table';
import { makeCsv } from './csvText';

/** One tab with the cells of its rows, by column key, as they stand. */
export interface ExportedTab {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Everything an export says. */
export interface ExportedBook {
  readonly exportedOn: Day;
  readonly timeZone: string;
  /** By which dates that stand as text were read. */
  readonly locale: string;
  readonly settings: Settings;
  readonly tabs: readonly ExportedTab[];
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Raised when the JSON changes its shape. */
const FORMAT = { name: 'mutual-export', version: 1 } as const;

/** A file a tab, with every column but the ids of rows: for people and other programs. */
export function makeCsvFiles({ tabs }: ExportedBook): readonly TextFile[] {
  return tabs.map(({ table, rows }) => {
    const columns = Object.entries(table.columns).filter(([, { kind }]) => kind !== 'id');
    const headers = columns.map(([, { header }]) => header);
    const cells = rows.map((row) => columns.map(([key]) => row[key] ?? ''));
    return { name: `${table.name}.csv`, text: makeCsv([headers, ...cells]) };
  });
}

/** Everything as one JSON text: typed values by column key, ids included, and the cells nobody could read as they stand. */
export function makeJson({ exportedOn, timeZone, locale, settings, tabs }: ExportedBook): string {
  const described = tabs.map(({ table, rows }) => ({
    id: table.id,
    name: table.name,
    columns: Object.entries(table.columns).map(([key, { header, kind, computed }]) => ({
      ...{ key, header, kind, computed },
    })),
    ...readTyped(table, rows, locale),
  }));
  return JSON.stringify({ format: FORMAT, exportedOn, timeZone, locale, settings, tabs: described }, null, 1);
}

interface Unread {
  /** 0-based among the rows. */
  readonly row: number;
  readonly column: string;
  readonly cell: Cell;
}

function readTyped(
  table: Table,
  rows: ExportedTab['rows'],
  locale: string,
): { rows: unknown[]; unread: Unread[] } {
  const read = rowReader(table, locale);
  const problems: Problem[] = [];
  const typed = rows.map((row, index) => blanksAsNull(read((key) => row[key] ?? '', index, problems)));
  const keyOf = (wanted: string) =>
    Object.entries(table.columns).find(([, { header }]) => header === wanted)?.[0] ?? '';
  const unread = problems.map(({ row, header }) => {
    const column = keyOf(header);
    return { row, column, cell: rows[row]?.[column] ?? '' };
  });
  return { rows: typed, unread };
}

/** JSON leaves undefined out; a blank day or count is there, and null. */
function blanksAsNull(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null]));
}

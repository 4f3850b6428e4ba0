import type { Column } from '../schema/column';
import { findColumns } from '../schema/findColumns';
import type { Table } from '../schema/table';
import { findHeaderRow, type Identity, marksOf } from './identity';
import type { Sheet } from './rows';

/** Where a table stands in the file, as far as its columns are known. */
export interface Stand {
  readonly table: Table;
  readonly sheet: Sheet;
  /** 1-based. */
  readonly headerRow: number;
  /** Sheet column (1-based) by column key; a column nobody can tell is left out. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the sheet, blank ones included. */
  readonly gridRows: number;
}

/** Where the table stands on this sheet, whose cells from the first row on are given as far as they are used. */
export function standOn(
  sheet: Sheet,
  table: Table,
  grid: readonly (readonly unknown[])[],
  identity: Identity,
): Stand {
  const headerRow = findHeaderRow(table, grid, identity.rows.get(table.id));
  const sights = findColumns(table, grid[headerRow - 1] ?? [], marksOf(table, identity));
  const columns = new Map(
    [...sights].flatMap(([key, sight]) => (sight.is === 'found' ? [[key, sight.place] as const] : [])),
  );
  return { table, sheet, headerRow, columns, gridRows: sheet.getMaxRows() };
}

/** A column of ours in its place. */
export interface Standing {
  readonly key: string;
  readonly column: Column<unknown>;
  /** The sheet column, 1-based. */
  readonly place: number;
}

/** The columns of a stand from left to right. */
export function standingColumns({ table, columns }: Stand): Standing[] {
  return Object.entries(table.columns)
    .flatMap(([key, column]) => {
      const place = columns.get(key);
      return place === undefined ? [] : [{ key, column, place }];
    })
    .sort((a, b) => a.place - b.place);
}

export interface Run {
  readonly name: string;
  /** 1-based. */
  readonly first: number;
  readonly count: number;
}

/** Runs of neighbouring columns with the same name; columns named '' belong to none. */
export function runsOf(columns: readonly Standing[], nameOf: (standing: Standing) => string): Run[] {
  const runs: Run[] = [];
  for (const standing of columns) {
    const name = nameOf(standing);
    const last = runs[runs.length - 1];
    if (name === '') continue;
    if (last && last.name === name && last.first + last.count === standing.place)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ name, first: standing.place, count: 1 });
  }
  return runs;
}

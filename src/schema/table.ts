import type { Cell } from './cell';
import type { Column } from './column';

// A column of any value type: the codec methods are bivariant, so no looser type is needed.
export type Columns = { readonly [key: string]: Column<unknown> };

/** Where a newcomer finds the tab: in front, behind the others, made when first used, or hidden for good. */
export type Standing = 'front' | 'behind' | 'onDemand' | 'hidden';

export interface Table<C extends Columns = Columns> {
  /** Never changes; the tab's identity in developer metadata. */
  readonly id: string;
  /** The tab's name when Mutual makes it; people may rename it. */
  readonly name: string;
  readonly standing: Standing;
  readonly columns: C;
}

/** A row of the table once its cells are parsed. */
export type RowOf<T> =
  T extends Table<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer V> ? V : never } : never;

/** Something a cell says that we could not read: which row (0-based among the rows), which column, and what to fix. */
export interface Problem {
  readonly row: number;
  readonly header: string;
  readonly sentence: string;
}

export function defineTable<C extends Columns>(
  id: string,
  name: string,
  standing: Standing,
  columns: C,
): Table<C> {
  return { id, name, standing, columns };
}

/** Reads rows of the table, dates that stand as text in the spreadsheet's locale; a cell that cannot be read counts as blank and becomes a problem. */
export function rowReader<T extends Table>(
  table: T,
  locale = '',
): (cellOf: (key: string) => Cell, row: number, problems: Problem[]) => RowOf<T> {
  const columns = Object.entries(table.columns);
  return (cellOf, row, problems) => {
    const parsed: Record<string, unknown> = {};
    for (const [key, column] of columns) {
      const { value, problem } = column.parse(cellOf(key), locale);
      parsed[key] = value;
      if (problem) problems.push({ row, header: column.header, sentence: problem });
    }
    return parsed as RowOf<T>;
  };
}

/** The row with nothing typed. */
export function blankRow<T extends Table>(table: T): RowOf<T> {
  return rowReader(table)(() => '', 0, []);
}

/** What to change: for each row (0-based among the rows) the new values of some of its columns. */
export type Changes<R> = ReadonlyMap<number, Partial<R>>;

/** Lays later changes over earlier ones. */
export function mergeChanges<R>(...all: Changes<R>[]): Changes<R> {
  const merged = new Map<number, Partial<R>>();
  for (const changes of all) {
    for (const [row, change] of changes) merged.set(row, { ...merged.get(row), ...change });
  }
  return merged;
}

/** The rows as they will be once the changes are written. */
export function applyChanges<R>(rows: readonly R[], changes: Changes<R>): R[] {
  return rows.map((row, index) => ({ ...row, ...changes.get(index) }));
}

import type { Column } from '../schema/column';
import type { Table } from '../schema/table';
import type { Place } from './rows';

/** Neighbouring columns, 1-based, both included. */
export interface Block {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function columnOf(table: Table, key: string): Column<unknown> {
  const column = table.columns[key];
  if (!column) throw new Error(`The tab ${table.name} has no column ${key}`);
  return column;
}

/** Column key by sheet column. */
export function keysByColumn(place: Place): Map<number, string> {
  return new Map([...place.columns].map(([key, column]) => [column, key]));
}

/** The whole numbers from the first to the last. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

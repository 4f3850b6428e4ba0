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

/** The keys of a block's columns from left to right. */
export function keysOf(place: Place, { firstColumn, lastColumn }: Block): string[] {
  return [...place.columns]
    .filter(([, column]) => firstColumn <= column && column <= lastColumn)
    .sort(([, left], [, right]) => left - right)
    .map(([key]) => key);
}

/** The whole numbers from the first to the last. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

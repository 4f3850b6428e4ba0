import type { Place } from '../../src/google/rows';
import type { Cell } from '../../src/schema/cell';
import { choice, id, text } from '../../src/schema/column';
import { defineTable, type Table } from '../../src/schema/table';

/** Two typed columns, the id, two columns that Mutual computes. */
export const things = defineTable('things', 'Things', 'front', {
  name: text('Name'),
  size: choice('Size', ['small', 'large']),
  id: id('Thing id'),
  stage: text('Stage', { computed: true }),
  due: text('Due', { computed: true }),
});

/** A sheet of paper: what is written on it, in which order, and how often before the pen fails. */
export interface Paper {
  readonly cells: Map<string, unknown>;
  readonly writes: string[];
  /** Rows it was lengthened by. */
  grown: number;
  /** Sheet columns somebody protected: no write may touch them. */
  readonly guarded: Set<number>;
  /** Fails at the write with this number, counted from 1. */
  failAt: number;
  sheet: Place['sheet'];
}

/** Only what the code under test calls; anything else would be undefined. */
export function standIn<T>(partial: object): T {
  return partial as T;
}

export function makePaper(): Paper {
  const cells = new Map<string, unknown>();
  const writes: string[] = [];
  const guarded = new Set<number>();
  const write = (what: string, columns: readonly number[], put: () => void) => {
    if (columns.some((column) => guarded.has(column)))
      throw new Error('You are trying to edit a protected cell or object.');
    if (writes.length + 1 === paper.failAt) throw new Error('the pen fails');
    writes.push(what);
    put();
  };
  const getRange = (row: number, column: number, rows: number, columns: number) => ({
    setValues(values: unknown[][]) {
      if (values.length !== rows || values.some((line) => line.length !== columns))
        throw new Error('the values do not fit the range');
      const touched = Array.from({ length: columns }, (_, index) => column + index);
      write(`${row}:${column} ${rows}x${columns}`, touched, () => {
        for (const [i, line] of values.entries())
          for (const [j, value] of line.entries()) cells.set(`${row + i}:${column + j}`, value);
      });
    },
  });
  const getRangeList = (places: readonly string[]) => ({
    setValue(value: unknown) {
      const touched = places.map((place) => Number(place.replace(/.*C/, '')));
      write(`${places.join(' ')} = ${value}`, touched, () => {
        for (const place of places) cells.set(place.slice(1).replace('C', ':'), value);
      });
    },
  });
  const insertRowsAfter = (_: number, count: number) => {
    paper.grown += count;
  };
  const sheet = standIn<Place['sheet']>({ getRange, getRangeList, insertRowsAfter });
  const paper: Paper = { cells, writes, grown: 0, guarded, failAt: 0, sheet };
  return paper;
}

/** The table on the paper, headers in row 1; `columns` names what stands from column A on, '' = somebody's own. */
export function placeOn(
  paper: Paper,
  columns: readonly string[] = ['name', 'size', 'id', 'stage', 'due'],
  table: Table = things,
  gridRows = 1_000,
): Place {
  const ours = Object.keys(table.columns).filter((key) => columns.includes(key));
  const places = new Map(ours.map((key) => [key, columns.indexOf(key) + 1]));
  const cell = (row: number, key: string) => (paper.cells.get(`${row}:${places.get(key)}`) ?? '') as Cell;
  const used = (row: number) => [...places.keys()].some((key) => cell(row, key) !== '');
  const at = Array.from({ length: 40 }, (_, index) => index + 2).filter(used);
  const lastRow = at[at.length - 1] ?? 1;
  return {
    table,
    sheet: paper.sheet,
    headerRow: 1,
    headers: columns,
    columns: places,
    at,
    lastRow,
    gridRows,
    cell,
  };
}

/** What the row says from column A on. */
export const rowOf = ({ cells }: Paper, row: number, width: number): unknown[] =>
  Array.from({ length: width }, (_, index) => cells.get(`${row}:${index + 1}`) ?? '');

import type { Cell } from '../schema/cell';
import type { Table } from '../schema/table';
import { type Block, columnOf, keysByColumn, keysOf, range } from './blocks';
import { type SheetValue, sheetValueOf } from './cells';
import type { Attempt } from './notAllowed';
import type { Place } from './rows';

/** One cell that differs from what the sheet holds. */
interface Dirty {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly cell: Cell;
}

type LooseChanges = ReadonlyMap<number, Readonly<Record<string, unknown>>>;

/** How columns that somebody protected are passed over. */
export interface Passing {
  readonly attempt: Attempt;
  /** Remembers one that was not written. */
  note(tab: string, header: string): void;
}

const PASS_NOTHING: Passing = { attempt: (write) => void write(), note: () => undefined };

/**
 * Writes what differs: one write a block of our own columns, one a set of equal typed cells. With `passing`, what
 * somebody protected is left as it is, column by column, and the rest is written.
 */
export function writeChanges(place: Place, changes: LooseChanges, passing = PASS_NOTHING): boolean {
  const dirty = findDirty(place, changes);
  if (dirty.length === 0) return false;
  const main = findMainRow(place, dirty);
  const others = dirty.filter(({ row }) => row !== main);
  writeTyped(
    place,
    others.filter(({ key }) => !isOurs(place.table, key)),
    passing,
  );
  const ours = others.filter(({ key }) => isOurs(place.table, key));
  for (const block of blocksOf(place, ours)) writeBlock(place, block, ours, passing);
  const inMain = dirty.filter(({ row }) => row === main);
  for (const block of idLast(place, blocksOf(place, inMain))) writeBlock(place, block, inMain, passing);
  return true;
}

/** The row an action is about: the only one that changes, or the only one that gets the action's id. */
function findMainRow({ table }: Place, dirty: readonly Dirty[]): number | undefined {
  const [first] = dirty;
  if (first && dirty.every(({ row }) => row === first.row)) return first.row;
  const typed = new Set(dirty.flatMap(({ row, key }) => (isOurs(table, key) ? [] : [row])));
  const named = dirty.filter(({ row, key }) => key === 'id' && typed.has(row));
  const [only, ...others] = named;
  return others.length === 0 ? only?.row : undefined;
}

/** An id says that all is there, so it comes last: interrupted before it, the action is repeated. */
function idLast({ columns }: Place, blocks: readonly Block[]): Block[] {
  const column = columns.get('id') ?? 0;
  const hasId = ({ firstColumn, lastColumn }: Block) => firstColumn <= column && column <= lastColumn;
  return [...blocks.filter((block) => !hasId(block)), ...blocks.filter(hasId)];
}

function findDirty(place: Place, changes: LooseChanges): Dirty[] {
  const dirty: Dirty[] = [];
  for (const [index, change] of changes) {
    const row = place.at[index];
    if (!row) continue;
    for (const [key, value] of Object.entries(change)) {
      const column = place.columns.get(key);
      const cell = columnOf(place.table, key).make(value);
      if (column !== undefined && cell !== place.cell(row, key)) dirty.push({ row, column, key, cell });
    }
  }
  return dirty;
}

const isOurs = (table: Table, key: string) => columnOf(table, key).computed;

/** Runs of neighbouring columns with something to write; a gap of columns that are ours is written over with what it holds. */
function blocksOf(place: Place, dirty: readonly Dirty[]): Block[] {
  const keys = keysByColumn(place);
  const columns = [...new Set(dirty.map(({ column }) => column))].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    if (last && bridges(place, keys, last.lastColumn, column)) {
      blocks[blocks.length - 1] = { firstColumn: last.firstColumn, lastColumn: column };
    } else blocks.push({ firstColumn: column, lastColumn: column });
  }
  return blocks;
}

function bridges(place: Place, keys: ReadonlyMap<number, string>, from: number, to: number): boolean {
  for (let column = from + 1; column < to; column++) {
    const key = keys.get(column);
    if (key === undefined || !isOurs(place.table, key)) return false;
  }
  return true;
}

function writeBlock(place: Place, block: Block, dirty: readonly Dirty[], passing: Passing): void {
  const keys = keysOf(place, block);
  const inside = dirty.filter(({ key }) => keys.includes(key));
  const rows = inside.map(({ row }) => row);
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const fresh = new Map(inside.map(({ row, key, cell }) => [`${row}:${key}`, cell]));
  const values = range(first, last).map((row) =>
    keys.map((key) =>
      sheetValueOf(fresh.get(`${row}:${key}`) ?? place.cell(row, key), columnOf(place.table, key)),
    ),
  );
  const writeAll = () =>
    place.sheet.getRange(first, block.firstColumn, values.length, keys.length).setValues(values);
  const writeEach = () => {
    if (keys.length === 1) for (const key of keys) passOver(place, key, passing);
    else
      for (const column of new Set(inside.map((cell) => cell.column)))
        writeBlock(place, { firstColumn: column, lastColumn: column }, inside, passing);
  };
  passing.attempt(writeAll, writeEach);
}

const passOver = ({ table }: Place, key: string, passing: Passing) =>
  passing.note(table.name, columnOf(table, key).header);

/** Typed cells are never rewritten with what we read: only the very cells that change, equal ones in one call. */
function writeTyped(place: Place, dirty: readonly Dirty[], passing: Passing): void {
  const groups = new Map<
    string,
    { readonly key: string; readonly value: SheetValue; readonly places: string[] }
  >();
  for (const { key, cell, row, column } of dirty) {
    const name = JSON.stringify([key, cell]);
    const value = sheetValueOf(cell, columnOf(place.table, key));
    const group = groups.get(name) ?? { key, value, places: [] };
    group.places.push(`R${row}C${column}`);
    groups.set(name, group);
  }
  for (const { key, value, places } of groups.values()) {
    const writeGroup = () => place.sheet.getRangeList(places).setValue(value);
    passing.attempt(writeGroup, () => passOver(place, key, passing));
  }
}

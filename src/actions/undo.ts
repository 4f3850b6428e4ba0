import type { Cell } from '../schema/cell';
import { commitments } from '../schema/commitments';
import { introductions } from '../schema/introductions';
import type { RowOf, Table } from '../schema/table';
import { TABLES } from '../schema/workbook';
import { exclusively } from './exclusive';
import {
  type AddedRow,
  type CellsByKey,
  type ChangedRow,
  findUndo,
  makeCell,
  type RemovedRow,
  type UndoRecord,
} from './journal';
import { loadAllSheets, loadPartnerSheets } from './loadBook';
import type { Loaded, Ports } from './ports';
import { recompute } from './recompute';
import { settle } from './settle';

/** Takes an action back: its rows go, its changed cells return, unless somebody changed them since. Answers a sentence. */
export function undo(ports: Ports, undoId: string): string {
  return exclusively(ports, 'person', () => {
    const { record, forget } = findUndo(ports, undoId);
    const kept = TABLES.map((table) => undoIn(ports, table.id, record)).reduce((a, b) => a + b, 0);
    forget();
    ports.workbook.commit();
    const load = touchesCircle(record) ? loadAllSheets : loadPartnerSheets;
    settle(ports, recompute(ports, load(ports), 'all'), 'all', load);
    const taken = `Undone: ${record.what}`;
    return kept === 0
      ? taken
      : `${taken} ${kept} cell${kept === 1 ? '' : 's'} somebody changed since stayed as they are.`;
  });
}

/** These tabs have columns of their own to compute, and are read only when needed: a partner who is back may be named there. */
function touchesCircle({ added, changed, removed = [] }: UndoRecord): boolean {
  return (
    removed.length > 0 ||
    [...added, ...changed].some(({ table }) => table === introductions.id || table === commitments.id)
  );
}

/** Undoes what the record did in one tab; answers how many cells were left alone. */
function undoIn(ports: Ports, tableId: string, record: UndoRecord): number {
  const table = TABLES.find(({ id }) => id === tableId);
  const ofTable = <R extends AddedRow>(rows: readonly R[] = []) =>
    rows.filter((row) => row.table === tableId);
  const [added, changed] = [ofTable(record.added), ofTable(record.changed)];
  const removed = ofTable(record.removed);
  if (!table || added.length + changed.length + removed.length === 0) return 0;
  const whole = bringBack(ports, ports.workbook.load(table), removed);
  const { back, kept } = findCells(whole, indexRows(changed));
  const restored = ports.workbook.overwrite(whole, back);
  const gone = new Set(added.map(({ id }) => id));
  ports.workbook.remove(
    restored,
    whole.rows.flatMap((row, index) => (gone.has(idOf(row)) ? [index] : [])),
  );
  return kept;
}

const idOf = (row: Readonly<Record<string, unknown>>): string => String(row.id ?? '');

/** Rows taken away come back below the last one, unless they are there. */
function bringBack<T extends Table>(
  ports: Ports,
  loaded: Loaded<T>,
  removed: readonly RemovedRow[],
): Loaded<T> {
  const there = new Set(loaded.rows.map(idOf));
  const missing = removed.filter(({ id }) => !there.has(id));
  return ports.workbook.append(
    loaded,
    missing.map(({ cells }) => parseCells(loaded.table, cells) as Partial<RowOf<T>>),
  );
}

/** The cells to write back, and how many somebody changed since. */
function findCells({ table, rows }: Loaded<Table>, changed: ReadonlyMap<string, ChangedRow>) {
  const back = new Map<number, Readonly<Record<string, unknown>>>();
  let kept = 0;
  for (const [index, row] of rows.entries()) {
    const change = changed.get(idOf(row));
    if (!change) continue;
    const { cells, left } = cellsToRestore(change, (key) => makeCell(table, key, row[key]));
    back.set(index, parseCells(table, cells));
    kept += left;
  }
  return { back, kept };
}

function parseCells(table: Table, cells: CellsByKey): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, table.columns[key]?.parse(cell).value]),
  );
}

/** By the id the action left them with, or, when an undo was interrupted, the one they had before. */
function indexRows(changed: readonly ChangedRow[]): ReadonlyMap<string, ChangedRow> {
  const byId = new Map<string, ChangedRow>();
  for (const change of [...changed].reverse()) {
    for (const id of [String(change.before.id ?? ''), change.id]) if (id !== '') byId.set(id, change);
  }
  return byId;
}

function cellsToRestore({ before, after }: ChangedRow, cellNow: (key: string) => unknown) {
  const keys = Object.keys(before);
  const ours = keys.filter((key) => cellNow(key) === after[key]);
  const cells: Record<string, Cell> = {};
  for (const key of ours) cells[key] = before[key] ?? '';
  return {
    cells,
    left: keys.filter((key) => cellNow(key) !== after[key] && cellNow(key) !== before[key]).length,
  };
}

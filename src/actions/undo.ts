import { commitments } from '../schema/commitments';
import { introductions } from '../schema/introductions';
import { TABLES } from '../schema/workbook';
import { exclusively } from './exclusive';
import { type ChangedRow, findUndo, makeCell, type UndoRecord } from './journal';
import { loadAllSheets, loadPartnerSheets } from './loadBook';
import type { Ports } from './ports';
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

/** These tabs have columns of their own to compute, and are read only when needed. */
function touchesCircle({ added, changed }: UndoRecord): boolean {
  return [...added, ...changed].some(({ table }) => table === introductions.id || table === commitments.id);
}

/** Undoes what the record did in one tab; answers how many cells were left alone. */
function undoIn(ports: Ports, tableId: string, record: UndoRecord): number {
  const added = new Set(record.added.filter(({ table }) => table === tableId).map(({ id }) => id));
  const changed = indexRows(record.changed.filter(({ table }) => table === tableId));
  const table = TABLES.find(({ id }) => id === tableId);
  if (!table || (added.size === 0 && changed.size === 0)) return 0;
  const loaded = ports.workbook.load(table);
  const idOf = (row: Readonly<Record<string, unknown>>) => String(row.id ?? '');
  const back = new Map<number, Record<string, unknown>>();
  let kept = 0;
  for (const [index, row] of loaded.rows.entries()) {
    const change = changed.get(idOf(row));
    if (!change) continue;
    const { cells, left } = cellsToRestore(change, (key) => makeCell(table, key, row[key]));
    back.set(
      index,
      Object.fromEntries(
        Object.entries(cells).map(([key, cell]) => [key, table.columns[key]?.parse(cell).value]),
      ),
    );
    kept += left;
  }
  const restored = ports.workbook.overwrite(loaded, back);
  ports.workbook.remove(
    restored,
    loaded.rows.flatMap((row, index) => (added.has(idOf(row)) ? [index] : [])),
  );
  return kept;
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
  const cells: Record<string, string | number | boolean> = {};
  for (const key of ours) cells[key] = before[key] ?? '';
  return {
    cells,
    left: keys.filter((key) => cellNow(key) !== after[key] && cellNow(key) !== before[key]).length,
  };
}

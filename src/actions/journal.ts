import type { Day } from '../day/day';
import type { Cell } from '../schema/cell';
import { mutualData } from '../schema/practice';
import type { RowOf, Table } from '../schema/table';
import type { Loaded, Ports } from './ports';
import { Refusal } from './refusal';

/** What an action did, so that it can be taken back: rows it added, and typed cells as they were and as it left them. */
export interface UndoRecord {
  readonly what: string;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
}

export interface AddedRow {
  readonly table: string;
  readonly id: string;
}

export interface ChangedRow {
  readonly table: string;
  readonly id: string;
  readonly before: CellsByKey;
  readonly after: CellsByKey;
}

type CellsByKey = Readonly<Record<string, Cell>>;

const PREFIX = 'undo:';
/** A cell may not hold more; well below Sheets' own limit (docs/platform.md, "grid limits"). */
const LONGEST = 40_000;

/** Remembers the record under the action's request id; answers that id, or '' when it is too long to keep. */
export function recordUndo(ports: Ports, undoId: string, record: UndoRecord, day: Day): string {
  const json = JSON.stringify(record);
  if (json.length > LONGEST) return '';
  ports.workbook.append(ports.workbook.load(mutualData), [{ key: PREFIX + undoId, day, json }]);
  return undoId;
}

/** Whether the action of this request left a record: it was carried out before. */
export function isRecorded(ports: Ports, undoId: string): boolean {
  return ports.workbook.load(mutualData).rows.some(({ key }) => key === PREFIX + undoId);
}

/** The record, or a refusal when it was undone already or is too old. */
export function findUndo(ports: Ports, undoId: string): { record: UndoRecord; forget(): void } {
  const loaded = ports.workbook.load(mutualData);
  const row = loaded.rows.findIndex(({ key }) => key === PREFIX + undoId);
  const found = loaded.rows[row];
  if (!found || undoId === '')
    throw new Refusal(
      'gone',
      'This can no longer be undone: it was undone already, or is older than 30 days.',
    );
  return { record: JSON.parse(found.json) as UndoRecord, forget: () => ports.workbook.remove(loaded, [row]) };
}

/** How a change of typed cells is remembered. */
export function changedRow<T extends Table>(
  loaded: Loaded<T>,
  row: number,
  change: Partial<RowOf<T>>,
): ChangedRow {
  const before = loaded.rows[row] as Readonly<Record<string, unknown>>;
  const cells = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(change).map((key) => [key, makeCell(loaded.table, key, values[key])]));
  return {
    table: loaded.table.id,
    id: String({ ...before, ...change }.id ?? ''),
    before: cells(before),
    after: cells({ ...before, ...change }),
  };
}

export function makeCell(table: Table, key: string, value: unknown): Cell {
  return table.columns[key]?.make(value) ?? '';
}

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

/**
 * Remembers the record under the action's request id, before the action writes: interrupted after it, the record names
 * rows that are not there, which does no harm. A repeated request adds to the record of the first. Answers the id, or
 * '' when the record is too long to keep.
 */
export function recordUndo(ports: Ports, undoId: string, record: UndoRecord, day: Day): string {
  const loaded = ports.workbook.load(mutualData);
  const row = loaded.rows.findIndex(({ key }) => key === PREFIX + undoId);
  const before = loaded.rows[row];
  const json = JSON.stringify(before ? joinRecords(JSON.parse(before.json) as UndoRecord, record) : record);
  if (json.length > LONGEST) return '';
  if (before) ports.workbook.save(loaded, new Map([[row, { json }]]));
  else ports.workbook.append(loaded, [{ key: PREFIX + undoId, day, json }]);
  return undoId;
}

/** What the interrupted attempt and its repetition did together: the cells as they were before the first. */
function joinRecords(first: UndoRecord, second: UndoRecord): UndoRecord {
  const isSame = (one: AddedRow) => (other: AddedRow) => one.table === other.table && one.id === other.id;
  const changed = second.changed.map((row) => {
    const earlier = first.changed.find(isSame(row));
    if (!earlier) return row;
    const { before, after } = earlier;
    return { ...row, before: { ...row.before, ...before }, after: { ...after, ...row.after } };
  });
  const without = <R extends AddedRow>(rows: readonly R[], others: readonly AddedRow[]): R[] =>
    rows.filter((row) => !others.some(isSame(row)));
  return {
    what: second.what,
    added: [...without(first.added, second.added), ...second.added],
    changed: [...without(first.changed, second.changed), ...changed],
  };
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

import type { Day } from '../day/day';
import { cutLongText, joinLongTexts } from '../domain/longText';
import type { Cell } from '../schema/cell';
import { mutualData } from '../schema/practice';
import type { RowOf, Table } from '../schema/table';
import type { Loaded, Ports } from './ports';
import { emailKey } from './refreshContext';
import { Refusal } from './refusal';

/** What an action did, so that it can be taken back: rows it added or took away, and typed cells as they were and as it left them. */
export interface UndoRecord {
  readonly what: string;
  /** The name on the Team tab of who did it; '' or missing when Google did not say. */
  readonly by?: string;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  readonly removed?: readonly RemovedRow[];
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

export interface RemovedRow extends AddedRow {
  readonly cells: CellsByKey;
}

export type CellsByKey = Readonly<Record<string, Cell>>;

const PREFIX = 'undo:';

/**
 * Remembers the record under the action's request id, before the action writes: interrupted after it, the record names
 * rows that are not there, which does no harm. A repeated request leaves a second record, and both count as one.
 */
export function recordUndo(ports: Ports, undoId: string, record: UndoRecord, day: Day): void {
  const by = nameOfMe(ports);
  const rows = cutLongText(JSON.stringify({ ...record, by })).map((json) => ({
    key: PREFIX + undoId,
    day,
    json,
  }));
  ports.workbook.append(ports.workbook.load(mutualData), rows);
}

/** The colleague at the keyboard, as Team names them. */
function nameOfMe(ports: Ports): string {
  const key = emailKey(ports, ports.people.me());
  return ports.workbook.context().colleagues.find((one) => key !== '' && one.emailKey === key)?.name ?? '';
}

/** Every record that is whole, in the order the requests first wrote. One read. */
export function findRecords(
  ports: Ports,
): readonly { readonly undoId: string; readonly day: Day | undefined; readonly record: UndoRecord }[] {
  const { rows } = ports.workbook.load(mutualData);
  const firstDays = new Map<string, Day | undefined>();
  for (const { key, day } of rows) {
    if (key.startsWith(PREFIX) && !firstDays.has(key)) firstDays.set(key, day);
  }
  return [...firstDays].flatMap(([key, day]) => {
    const undoId = key.slice(PREFIX.length);
    const record = readRecord(rows, undoId);
    return record ? [{ undoId, day, record }] : [];
  });
}

/** Whether the action of this request left a record: it was carried out before. */
export function isRecorded(ports: Ports, undoId: string): boolean {
  return readRecord(ports.workbook.load(mutualData).rows, undoId) !== undefined;
}

/** The record, or a refusal when it was undone already or is too old. */
export function findUndo(ports: Ports, undoId: string): { record: UndoRecord; forget(): void } {
  const loaded = ports.workbook.load(mutualData);
  const record = readRecord(loaded.rows, undoId);
  if (!record)
    throw new Refusal(
      'gone',
      'This can no longer be undone: it was undone already, or is older than 30 days.',
    );
  const rows = loaded.rows.flatMap(({ key }, row) => (key === PREFIX + undoId ? [row] : []));
  return { record, forget: () => ports.workbook.remove(loaded, rows) };
}

/** What a request did, all its attempts together; undefined when nothing, or not all of a record, is there. */
function readRecord(
  rows: readonly { readonly key: string; readonly json: string }[],
  undoId: string,
): UndoRecord | undefined {
  const cells = rows.filter(({ key }) => key === PREFIX + undoId).map(({ json }) => json);
  const [first, ...later] = joinLongTexts(cells).map((json) => JSON.parse(json) as UndoRecord);
  return first && later.reduce(joinRecords, first);
}

/** What the interrupted attempt and its repetition did together: the cells as they were before the first. */
function joinRecords(first: UndoRecord, second: UndoRecord): UndoRecord {
  const earlier = new Map(first.changed.map((row) => [keyOf(row), row]));
  const changed = second.changed.map((row) => {
    const { before, after } = earlier.get(keyOf(row)) ?? row;
    return { ...row, before: { ...row.before, ...before }, after: { ...after, ...row.after } };
  });
  return {
    what: second.what,
    by: second.by ?? '',
    added: [...without(first.added, second.added), ...second.added],
    changed: [...without(first.changed, second.changed), ...changed],
    removed: [...(first.removed ?? []), ...without(second.removed ?? [], first.removed ?? [])],
  };
}

const keyOf = ({ table, id }: AddedRow): string => `${table} ${id}`;

function without<R extends AddedRow>(rows: readonly R[], others: readonly AddedRow[]): R[] {
  const there = new Set(others.map(keyOf));
  return rows.filter((row) => !there.has(keyOf(row)));
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

/** How a row that is taken away is remembered: every cell of it. */
export function removedRow<T extends Table>(loaded: Loaded<T>, row: number): RemovedRow {
  const values = loaded.rows[row] as Readonly<Record<string, unknown>>;
  const keys = Object.keys(loaded.table.columns);
  const cells = Object.fromEntries(keys.map((key) => [key, makeCell(loaded.table, key, values[key])]));
  return { table: loaded.table.id, id: String(values.id ?? ''), cells };
}

export function makeCell(table: Table, key: string, value: unknown): Cell {
  return table.columns[key]?.make(value) ?? '';
}

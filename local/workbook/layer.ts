import type { Area } from './area';
import { gridOf, lastColumn, lastRow } from './area';
import type { LineEdit } from './lineEdit';

/** One column's attribute as runs: each value holds from its start row to the next start. */
interface Runs<T> {
  starts: number[];
  values: (T | undefined)[];
}

/** An attribute of cells (a format, a note …), kept as runs down each column so that whole columns cost nothing. */
export interface Layer<T> {
  columns: (Runs<T> | undefined)[];
}

export type LayerSnapshot<T> = Record<number, [start: number, value: T | null][]>;

export function makeLayer<T>(): Layer<T> {
  return { columns: [] };
}

/** Index of the run that holds the row, or -1 before the first. */
function runAt<T>(runs: Runs<T>, row: number): number {
  let low = 0;
  let high = runs.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs.starts[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function attributeAt<T>(layer: Layer<T>, row: number, column: number): T | undefined {
  const runs = layer.columns[column];
  return runs?.values[runAt(runs, row)];
}

export function readLayer<T>(layer: Layer<T>, area: Area): (T | undefined)[][] {
  return gridOf(area, (row, column) => attributeAt(layer, row, column));
}

export function fillLayer<T>(layer: Layer<T>, area: Area, value: T | undefined): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    fillColumn(layer, column, area.row, lastRow(area), value);
  }
}

export function writeLayer<T>(layer: Layer<T>, area: Area, grid: (T | undefined)[][]): void {
  for (let j = 0; j < area.columns; j++) {
    for (let i = 0, next = 1; i < grid.length; i = next, next++) {
      const value = grid[i]?.[j];
      while (next < grid.length && grid[next]?.[j] === value) next++;
      fillColumn(layer, area.column + j, area.row + i, area.row + next - 1, value);
    }
  }
}

function fillColumn<T>(
  layer: Layer<T>,
  column: number,
  from: number,
  to: number,
  value: T | undefined,
): void {
  const runs = layer.columns[column] ?? { starts: [], values: [] };
  const after = runs.values[runAt(runs, to + 1)];
  const first = runAt(runs, from - 1) + 1;
  const last = runAt(runs, to + 1);
  runs.starts.splice(first, last - first + 1, from, to + 1);
  runs.values.splice(first, last - first + 1, value, after);
  joinRuns(runs, first - 1, first + 3);
  layer.columns[column] = runs;
}

/** Joins equal neighbours between two run indexes; nothing before the first run counts as undefined. */
function joinRuns<T>(runs: Runs<T>, from: number, to: number): void {
  for (let i = Math.min(to, runs.starts.length - 1); i >= Math.max(from, 0); i--) {
    if (runs.values[i] !== (i === 0 ? undefined : runs.values[i - 1])) continue;
    runs.starts.splice(i, 1);
    runs.values.splice(i, 1);
  }
}

/** Carries the attributes along; new lines take those of the line they were inserted beside. */
export function editLayer<T>(layer: Layer<T>, edit: LineEdit, lines: number): void {
  if (edit.axis === 'column') editColumns(layer, edit);
  else for (const runs of layer.columns) if (runs) editRuns(runs, edit, lines);
}

function editColumns<T>(layer: Layer<T>, edit: LineEdit): void {
  const { columns } = layer;
  columns.length = Math.max(columns.length, edit.at + edit.count);
  if (edit.kind === 'delete') columns.splice(edit.at, edit.count);
  else if (edit.kind === 'move') {
    const moved = columns.splice(edit.at, edit.count);
    columns.length = Math.max(columns.length, edit.to);
    columns.splice(edit.to > edit.at ? edit.to - edit.count : edit.to, 0, ...moved);
  } else {
    const model = edit.like === undefined ? undefined : columns[edit.like];
    columns.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => model && copyRuns(model)));
  }
}

function copyRuns<T>(runs: Runs<T>): Runs<T> {
  return { starts: [...runs.starts], values: [...runs.values] };
}

function editRuns<T>(runs: Runs<T>, edit: LineEdit, lines: number): void {
  const column: Layer<T> = { columns: [runs] };
  const valueAt = (row: number) => runs.values[runAt(runs, row)];
  if (edit.kind === 'insert') {
    const model = edit.like === undefined ? undefined : valueAt(edit.like);
    shiftStarts(runs, edit.at, edit.count);
    fillColumn(column, 0, edit.at, edit.at + edit.count - 1, model);
  } else if (edit.kind === 'delete') {
    const kept = valueAt(edit.at + edit.count);
    fillColumn(column, 0, edit.at, edit.at + edit.count - 1, kept);
    shiftStarts(runs, edit.at + 1, -edit.count);
  } else {
    permuteRuns(runs, edit, lines);
  }
  joinRuns(runs, 0, runs.starts.length - 1);
}

function shiftStarts<T>(runs: Runs<T>, from: number, by: number): void {
  runs.starts = runs.starts.map((start) => (start >= from ? start + by : start));
}

function permuteRuns<T>(runs: Runs<T>, edit: LineEdit & { kind: 'move' }, lines: number): void {
  const values = Array.from({ length: lines }, (_, i) => runs.values[runAt(runs, i + 1)]);
  const moved = values.splice(edit.at - 1, edit.count);
  values.splice((edit.to > edit.at ? edit.to - edit.count : edit.to) - 1, 0, ...moved);
  const column: Layer<T> = { columns: [runs] };
  values.forEach((value, i) => {
    fillColumn(column, 0, i + 1, i + 1, value);
  });
}

export function saveLayer<T>(layer: Layer<T>): LayerSnapshot<T> {
  const saved: LayerSnapshot<T> = {};
  layer.columns.forEach((runs, column) => {
    if (runs?.starts.length) saved[column] = runs.starts.map((start, i) => [start, runs.values[i] ?? null]);
  });
  return saved;
}

export function loadLayer<T>(saved: LayerSnapshot<T>): Layer<T> {
  const layer = makeLayer<T>();
  for (const [column, runs] of Object.entries(saved)) {
    layer.columns[Number(column)] = {
      starts: runs.map(([start]) => start),
      values: runs.map(([, value]) => value ?? undefined),
    };
  }
  return layer;
}

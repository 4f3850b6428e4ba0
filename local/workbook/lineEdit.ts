import type { Area } from './area';
import { lastColumn, lastRow } from './area';

export type Axis = 'row' | 'column';

/** A change to whole rows or columns of one sheet. Positions are those before the change. */
export type LineEdit =
  /** New lines take the places `at` … `at + count - 1`, with the formats of line `like`. */
  | { kind: 'insert'; axis: Axis; at: number; count: number; like?: number }
  | { kind: 'delete'; axis: Axis; at: number; count: number }
  /** Lines `at` … go to stand before line `to`. */
  | { kind: 'move'; axis: Axis; at: number; count: number; to: number };

/** Where a line stands after the edit; undefined when it was deleted. */
export function lineAfter(edit: LineEdit, line: number): number | undefined {
  const end = edit.at + edit.count;
  if (edit.kind === 'insert') return line >= edit.at ? line + edit.count : line;
  if (edit.kind === 'delete') {
    if (line >= edit.at && line < end) return undefined;
    return line >= end ? line - edit.count : line;
  }
  const start = edit.to > edit.at ? edit.to - edit.count : edit.to;
  if (line >= edit.at && line < end) return start + line - edit.at;
  const closed = line >= end ? line - edit.count : line;
  return closed >= start ? closed + edit.count : closed;
}

/** The area after the edit; undefined when nothing of it is left. */
export function areaAfter(edit: LineEdit, area: Area): Area | undefined {
  const first = edit.axis === 'row' ? area.row : area.column;
  const last = edit.axis === 'row' ? lastRow(area) : lastColumn(area);
  const span = spanAfter(edit, first, last);
  if (!span) return undefined;
  const [from, to] = span;
  return edit.axis === 'row'
    ? { ...area, row: from, rows: to - from + 1 }
    : { ...area, column: from, columns: to - from + 1 };
}

function spanAfter(edit: LineEdit, first: number, last: number): [number, number] | undefined {
  const end = edit.at + edit.count;
  let from = first;
  let to = last;
  const partOfTheBlockLeaves = edit.kind === 'move' && !(first >= edit.at && last < end);
  if (edit.kind === 'delete' || partOfTheBlockLeaves) {
    if (from >= edit.at && from < end) from = end;
    if (to >= edit.at && to < end) to = edit.at - 1;
  }
  if (from > to) return undefined;
  const newFrom = lineAfter(edit, from);
  const newTo = lineAfter(edit, to);
  return newFrom === undefined || newTo === undefined ? undefined : [newFrom, newTo];
}

/** Applies the edit to a list that holds one item a line, the first line at index 0. */
export function editLines<T>(lines: T[], edit: LineEdit, make: () => T): void {
  const at = edit.at - 1;
  while (lines.length < at + (edit.kind === 'insert' ? 0 : edit.count)) lines.push(make());
  if (edit.kind === 'insert') lines.splice(at, 0, ...Array.from({ length: edit.count }, make));
  else if (edit.kind === 'delete') lines.splice(at, edit.count);
  else {
    const moved = lines.splice(at, edit.count);
    const to = (edit.to > edit.at ? edit.to - edit.count : edit.to) - 1;
    while (lines.length < to) lines.push(make());
    lines.splice(to, 0, ...moved);
  }
}

import type { Loaded } from '../actions/ports';
import { blankRow, type RowOf, type Table } from '../schema/table';
import { patiently } from './patient';
import { spanOf } from './rowSpans';
import type { Place } from './rows';

/** The place as it is once the changes (by loaded row) are written. */
export function overlay(
  place: Place,
  changes: ReadonlyMap<number, Readonly<Record<string, unknown>>>,
): Place {
  const fresh = new Map([...changes].map(([index, change]) => [place.at[index] ?? 0, change]));
  const cell: Place['cell'] = (sheetRow, key) => {
    const change = fresh.get(sheetRow);
    const column = place.table.columns[key];
    return change && column && key in change ? column.make(change[key]) : place.cell(sheetRow, key);
  };
  return { ...place, cell };
}

/** The tab with new rows at these sheet rows: below the others, or in place of one that was left unfinished. */
export function withRows<T extends Table>(
  loaded: Loaded<T>,
  places: readonly number[],
  rows: readonly Partial<RowOf<T>>[],
  written: readonly number[],
) {
  const indexOf = new Map(places.map((row, index) => [row, index]));
  const [all, at] = [[...loaded.rows], [...places]];
  const added = new Map<number, Partial<RowOf<T>>>();
  for (const [index, sheetRow] of written.entries()) {
    const row = { ...rows[index] } as Partial<RowOf<T>>;
    const target = indexOf.get(sheetRow) ?? all.length;
    all[target] = { ...blankRow(loaded.table), ...row };
    at[target] = sheetRow;
    added.set(target, row);
  }
  return { longer: { ...loaded, rows: all }, added, at };
}

/** Reading after writing makes Sheets write everything down first (docs/platform.md, "read after write"). */
export function idsStand(place: Place): boolean {
  const column = place.columns.get('id');
  const { first, last } = spanOf(place.at);
  if (column === undefined || first === 0) return true;
  const cells = place.sheet.getRange(first, column, last - first + 1, 1);
  const ids = patiently(() => cells.getValues());
  return place.at.every((row) => row > 0 && String(ids[row - first]?.[0] ?? '') === place.cell(row, 'id'));
}

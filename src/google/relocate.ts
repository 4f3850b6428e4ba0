import { Refusal } from '../actions/refusal';
import type { Place } from './rows';

/**
 * The rows loaded earlier where they stand now: people sort, insert and delete while we think (docs/platform.md, "lock
 * and people"). A row without an id is the one at its old place as long as that has none either; a row that is gone
 * stands at 0.
 */
export function relocate(place: Place, now: Place): Place {
  if (!place.columns.has('id')) return { ...now, at: place.at };
  const rowOfId = new Map(now.at.map((row) => [String(now.cell(row, 'id')), row]));
  const at = place.at.map((row) => {
    const id = String(place.cell(row, 'id'));
    if (id !== '') return rowOfId.get(id) ?? 0;
    return now.cell(row, 'id') === '' ? row : 0;
  });
  return { ...now, at };
}

/** Refuses when a person changed one of these typed cells since it was read: theirs stands, ours was not written. */
export function refuseChangedMeanwhile(
  before: Place,
  now: Place,
  changes: ReadonlyMap<number, Readonly<Record<string, unknown>>>,
): void {
  for (const [index, change] of changes) {
    const [then, there] = [before.at[index] ?? 0, now.at[index] ?? 0];
    const typed = Object.keys(change).filter((key) => !before.table.columns[key]?.computed);
    if (typed.every((key) => there !== 0 && before.cell(then, key) === now.cell(there, key))) continue;
    throw new Refusal(
      'busy',
      'Somebody changed these rows in the very same moment. Look at them and try again; what they wrote stands.',
    );
  }
}

/** Whether a change writes what people type. */
export function touchesTyped(
  { table }: Place,
  changes: ReadonlyMap<number, Readonly<Record<string, unknown>>>,
): boolean {
  return [...changes.values()].some((change) =>
    Object.keys(change).some((key) => !table.columns[key]?.computed),
  );
}

import { insertColumn } from './columnRepairs';
import type { Stand } from './stand';

/**
 * Whether an unmarked tab is ours: marks get lost in copies, and Mutual may have been taken out of the file. All columns
 * people type in must be there; of a tab that is written by Mutual alone, all columns.
 */
export function isRecognisable({ table, columns }: Stand): boolean {
  const all = Object.entries(table.columns);
  const typed = all.filter(([, { computed }]) => !computed);
  const needed = typed.length > 0 ? typed : all;
  return needed.every(([key]) => columns.has(key));
}

/** Puts the columns that are missing back where they stand in our own order. */
export function putBackColumns(stand: Stand): void {
  const missing = Object.keys(stand.table.columns).filter((key) => !stand.columns.has(key));
  missing.reduce(insertColumn, stand);
}

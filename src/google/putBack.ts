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

/** Puts each column that is missing, with its header, behind the one it follows in our own order. */
export function putBackColumns({ table, sheet, headerRow, columns }: Stand): void {
  let places = new Map(columns);
  let after = 0;
  for (const [key, { header }] of Object.entries(table.columns)) {
    if (!places.has(key)) {
      const at = after + 1;
      insertBlank(sheet, at);
      sheet.getRange(headerRow, at).setValue(header);
      places = new Map([...places].map(([other, place]) => [other, place >= at ? place + 1 : place]));
      places.set(key, at);
    }
    after = places.get(key) ?? after;
  }
}

/** A new column takes its neighbour's looks and drop-down (docs/platform.md, "notes and formats"). */
function insertBlank(sheet: Stand['sheet'], at: number): void {
  if (at === 1) sheet.insertColumnsBefore(1, 1);
  else sheet.insertColumnsAfter(at - 1, 1);
  sheet.getRange(1, at, sheet.getMaxRows(), 1).clearFormat().clearDataValidations();
}

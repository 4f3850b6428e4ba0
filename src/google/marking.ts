import { type Identity, METADATA_KEY } from './identity';
import { lettersOf } from './notation';
import type { Stand } from './stand';

/** Identities that follow the tab, the header row and the columns wherever people move them; those that are there stay. */
export function ensureMarks({ table, sheet, headerRow, columns }: Stand, identity: Identity): void {
  if (!identity.sheets.has(table.id)) sheet.addDeveloperMetadata(METADATA_KEY, `tab=${table.id}`);
  if (!identity.rows.has(table.id))
    sheet.getRange(`${headerRow}:${headerRow}`).addDeveloperMetadata(METADATA_KEY, `row=${table.id}`);
  for (const [key, place] of columns) {
    const name = `${table.id}.${key}`;
    if (!identity.columns.get(name)?.includes(place)) markColumn(sheet, place, name);
  }
}

/** Single cells take no mark (docs/platform.md, "metadata needs a whole column"). */
export function markColumn(sheet: Stand['sheet'], place: number, name: string): void {
  const letters = lettersOf(place);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, `column=${name}`);
}

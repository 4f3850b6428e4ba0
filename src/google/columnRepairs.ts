import { LOOKS } from '../domain/check/survey';
import { isBlankColumn } from './blankColumn';
import { type Identity, METADATA_KEY } from './identity';
import { giveLooks } from './looks';
import { markColumn } from './marking';
import { lettersOf } from './notation';
import type { Stand } from './stand';

/** Makes a missing column again beside its neighbours: blank, marked, dressed. Answers what Sheets refused. */
export function addColumn(stand: Stand, key: string, stands: ReadonlyMap<string, Stand>): readonly string[] {
  const column = stand.table.columns[key];
  if (!column || stand.columns.has(key)) return [];
  const now = insertColumn(stand, key);
  const place = now.columns.get(key) ?? 1;
  markColumn(stand.sheet, place, `${stand.table.id}.${key}`);
  if (column.place === 'hidden') stand.sheet.hideColumns(place, 1);
  const only = new Set([key]);
  return giveLooks(now, stands, new Map(LOOKS.map((look) => [look, only])));
}

/** A blank column with its header beside its neighbours. Answers where all stand then. */
export function insertColumn(stand: Stand, key: string): Stand {
  const { table, sheet, headerRow, columns } = stand;
  const { place, shift } = makeRoom(stand, key);
  // A new column takes the looks of its neighbour (docs/platform.md, "notes and formats").
  sheet
    .getRange(`${lettersOf(place)}:${lettersOf(place)}`)
    .clearFormat()
    .clearDataValidations();
  sheet.getRange(headerRow, place).setValue(table.columns[key]?.header);
  const moved = [...columns].map(([one, at]) => [one, at >= place ? at + shift : at] as const);
  return { ...stand, columns: new Map([...moved, [key, place] as const]) };
}

interface Room {
  readonly place: number;
  /** By how much the columns from there on moved. */
  readonly shift: 0 | 1;
}

/**
 * Right of the nearest column that comes before it in the table, else left of the first after it. A blank column that
 * stands there already, perhaps since a repair was interrupted, is taken.
 */
function makeRoom({ table, sheet, columns }: Stand, key: string): Room {
  const keys = Object.keys(table.columns);
  const at = keys.indexOf(key);
  const before = keys
    .slice(0, at)
    .reverse()
    .find((one) => columns.has(one));
  const after = keys.slice(at + 1).find((one) => columns.has(one));
  const place = before === undefined ? (columns.get(after ?? '') ?? 1) : (columns.get(before) ?? 0) + 1;
  const isTaken = [...columns.values()].includes(place);
  if (!isTaken && isBlankColumn(sheet, place)) return { place, shift: 0 };
  if (before === undefined) sheet.insertColumnsBefore(place, 1);
  else sheet.insertColumnsAfter(place - 1, 1);
  return { place, shift: 1 };
}

/** Takes the mark off every column that carries it but the right one. */
export function unmarkColumn({ table, sheet, columns }: Stand, key: string, identity: Identity): void {
  const name = `${table.id}.${key}`;
  const right = columns.get(key);
  if (right === undefined) return;
  for (const place of identity.columns.get(name) ?? []) {
    if (place === right) continue;
    const letters = lettersOf(place);
    const finder = sheet.getRange(`${letters}:${letters}`).createDeveloperMetadataFinder();
    for (const mark of finder.withKey(METADATA_KEY).withValue(`column=${name}`).find()) mark.remove();
  }
}

/** Gives a column that lost its header the header again. */
export function writeHeader({ table, sheet, headerRow, columns }: Stand, key: string): void {
  const place = columns.get(key);
  const header = table.columns[key]?.header;
  if (place !== undefined && header !== undefined) sheet.getRange(headerRow, place).setValue(header);
}

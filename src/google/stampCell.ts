import { settingsTab } from '../schema/practice';
import { STAMP } from '../schema/workbook';
import { isBlankColumn } from './blankColumn';
import { findHeaderRow, type Identity, METADATA_KEY, marksOf } from './identity';
import { attempt, dressStampCell } from './looks';
import { lettersOf } from './notation';
import type { Sheet } from './rows';

/**
 * The cell Mutual stands beside the headers of Settings, which sorting leaves alone: a mark stays where it is when
 * rows under it change places. What stands right already stays; interrupted, it is made to the end the next time.
 */
export function ensureStampCell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  identity: Identity,
): string[] {
  const warnings: string[] = [];
  const column = identity.columns.get(STAMP.mark)?.[0] ?? addColumn(sheet, identity);
  const row = findHeaderRow(settingsTab, [], identity.rows.get(settingsTab.id));
  spreadsheet.setNamedRange(STAMP.name, sheet.getRange(row, column));
  attempt(warnings, `cell ${STAMP.name}`, () => dressStampCell(sheet, row, column));
  dropMark(spreadsheet, OLD_MARK);
  return warnings;
}

/** Where the cell was marked while it had a row among the settings. */
const OLD_MARK = 'row=stamp';

/** A blank column right of ours, marked: one that stands there already, or a new one. */
function addColumn(sheet: Sheet, identity: Identity): number {
  const ours = [...marksOf(settingsTab, identity).values()].flat();
  const last = Math.max(Object.keys(settingsTab.columns).length, ...ours);
  if (!isBlankColumn(sheet, last + 1)) sheet.insertColumnsAfter(last, 1);
  const letters = lettersOf(last + 1);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, `column=${STAMP.mark}`);
  return last + 1;
}

function dropMark(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, text: string): void {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(text).find();
  for (const mark of marks) mark.remove();
}

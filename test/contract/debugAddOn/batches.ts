import { BEHAVIOURS } from '../behaviours/all';
import { type Behaviour, describeExpected, isAsExpected, type Json } from '../behaviours/behaviour';
import { RESULTS } from './menu';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = [id: string, sentence: string, expected: string, seen: string, ok: string];

const HEADERS: Row = ['Id', 'Sentence', 'Expected', 'Seen', 'Ok'];

/** Milliseconds after which no further behaviour is begun; a run may last six minutes. */
const BATCH = 4 * 60_000;

/** Tries what has no row among the results yet, until the time of a batch is over, and writes the rows. */
export function runNextBatch(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const results = resultsTab(file);
  const done = Math.max(0, results.getLastRow() - 1);
  const start = Date.now();
  const rows: Row[] = [];
  for (const behaviour of BEHAVIOURS.slice(done)) {
    if (Date.now() - start > BATCH) break;
    rows.push(tryOne(file, behaviour));
  }
  if (rows.length > 0) results.getRange(done + 2, 1, rows.length, HEADERS.length).setValues(rows);
  const failed = rows.filter(([, , , , ok]) => ok !== 'yes').length;
  file.toast(
    `${rows.length} tried, ${failed} not as expected, ${BEHAVIOURS.length - done - rows.length} left.`,
  );
}

export function startAgain(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const old = file.getSheetByName(RESULTS);
  resultsTab(file);
  if (!old) return;
  old.clearContents();
  writeHeaders(old);
}

function resultsTab(file: Spreadsheet): Sheet {
  const found = file.getSheetByName(RESULTS);
  if (found) return found;
  const made = file.insertSheet(RESULTS, 0);
  made.getRange(1, 1, made.getMaxRows(), HEADERS.length).setNumberFormat('@');
  writeHeaders(made);
  return made;
}

function writeHeaders(sheet: Sheet): void {
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([HEADERS]);
}

function tryOne(file: Spreadsheet, behaviour: Behaviour): Row {
  const { id, sentence, expected } = behaviour;
  const [seen, ok] = seenOf(file, behaviour);
  return [id, sentence, describeExpected(expected), seen, ok ? 'yes' : 'no'];
}

function seenOf(file: Spreadsheet, behaviour: Behaviour): [string, boolean] {
  try {
    const seen = runOnBlankSheet(file, behaviour);
    return [JSON.stringify(seen), isAsExpected(behaviour.expected, seen)];
  } catch (error) {
    return [`failed: ${error instanceof Error ? error.message : String(error)}`, false];
  }
}

/** Each behaviour has a sheet of its own, so that none meets what another left behind. */
export function runOnBlankSheet(file: Spreadsheet, behaviour: Behaviour): Json {
  const sheet = file.insertSheet();
  try {
    return behaviour.run({ file, sheet });
  } finally {
    file.deleteSheet(sheet);
  }
}

/** One behaviour by its id, for the page and for tests. */
export function runBehaviour(id: string): Json {
  const behaviour = BEHAVIOURS.find((one) => one.id === id);
  if (!behaviour) throw new Error(`There is no behaviour ${id}.`);
  return runOnBlankSheet(SpreadsheetApp.getActiveSpreadsheet(), behaviour);
}

import { attempt } from './attempts';
import { BY_HAND } from './menu';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** The corners are plain numbers on the range of an event. */
type Corners = Record<'rowStart' | 'rowEnd' | 'columnStart' | 'columnEnd', number>;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit & { range: Corners };

/** Events are told in this column, one below the other; what installed triggers see, in the next. */
const TOLD = 8;

function tell(sheet: Sheet, column: number, words: string): void {
  const told = sheet
    .getRange(1, column, 20)
    .getValues()
    .filter(([cell]) => cell !== '').length;
  sheet.getRange(told + 1, column).setValue(`'${words}`);
}

/** The rows and columns of the edit, its value and its old value. */
function describeEdit({ range, value, oldValue }: EditEvent): string {
  const rows = range.rowStart === range.rowEnd ? `${range.rowStart}` : `${range.rowStart}–${range.rowEnd}`;
  const columns =
    range.columnStart === range.columnEnd
      ? `${range.columnStart}`
      : `${range.columnStart}–${range.columnEnd}`;
  return `row ${rows}, column ${columns}: ${value ?? 'no value'}, before: ${oldValue ?? 'no value'}`;
}

/** Tells what it was told; a word typed into column B is tried, and the answer stands beside it. */
export function onEdit(event: EditEvent): void {
  const sheet = event.range.getSheet();
  if (sheet.getName() !== BY_HAND) return;
  tell(sheet, TOLD, describeEdit(event));
  if (event.range.columnStart !== 2 || event.value === undefined) return;
  sheet.getRange(event.range.rowStart, 3).setValue(`'${attempt(event.value)}`);
}

/** What an installed edit trigger sees: whose rights it has, and who typed. */
export function watchEdit(event: EditEvent): void {
  const sheet = event.range.getSheet();
  if (sheet.getName() !== BY_HAND) return;
  tell(
    sheet,
    TOLD + 1,
    `runs as ${Session.getEffectiveUser().getEmail()}, edited by ${event.user.getEmail()}`,
  );
}

export function watchClock(event: GoogleAppsScript.Events.TimeDriven): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(BY_HAND);
  if (!sheet) return;
  tell(sheet, TOLD + 1, `runs as ${Session.getEffectiveUser().getEmail()}`);
  tell(sheet, TOLD + 1, `authority ${event.authMode}`);
  tell(sheet, TOLD + 1, attempt('ui'));
  tell(sheet, TOLD + 1, `active tab is the first: ${isFirst(SpreadsheetApp.getActiveSheet())}`);
}

function isFirst(sheet: Sheet): boolean {
  return sheet.getIndex() === 1;
}

import type { Edit, Workbook } from '../actions/ports';

/** What onEdit is handed; undefined when somebody runs it by hand. */
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit | undefined;
export type TriggerEvent = GoogleAppsScript.Events.TimeDriven | undefined;

/** The edit, when it was on one of our tabs. Values in the event are never trusted (docs/platform.md, "edit events"). */
export function readEdit(event: EditEvent, workbook: Workbook): Edit | undefined {
  const range = event?.range;
  if (!range) return undefined;
  const tableId = workbook.tableOf(range.getSheet().getSheetId());
  return tableId === '' ? undefined : { tableId, firstRow: range.getRow(), lastRow: range.getLastRow() };
}

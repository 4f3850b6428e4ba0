import type { LinesEdit, TypedEdit } from '../hostApi';
import { refusal } from '../refusals';
import type { Area } from '../workbook/area';
import { clearContents, contentAt, valueAt, writeInputs } from '../workbook/cells';
import { isFormulaCell } from '../workbook/content';
import type { Axis, LineEdit } from '../workbook/lineEdit';
import type { Sheet } from '../workbook/sheet';
import { areaOfLines, isInside } from '../workbook/sheet';
import { editLinesOf } from '../workbook/structure';
import { findSheet } from '../workbook/workbook';
import { checkInputs, checkLength, checkProtection } from './guards';
import type { HostState } from './state';
import { peoplesTyping } from './state';
import { noteEdit } from './undo';

/** What a person's edit told the program's triggers. */
export interface EditEvent {
  sheetId: number;
  area: Area;
  value?: string;
  oldValue?: string;
  /** It took an edit back, and is none that could be taken back itself. */
  undoes?: true;
}

export function mayEdit({ sharing }: HostState, person: string): boolean {
  return person === sharing.owner || sharing.editors.includes(person);
}

export function refuseViewer(state: HostState, person: string): void {
  if (!mayEdit(state, person)) throw refusal('viewOnly', person);
}

/** Whom a page's call runs as; refused in Google's words when that account knows nothing of the file. */
export function accountOf(state: HostState, person: string): string {
  const account = state.accounts.get(person) ?? person;
  if (account !== person && !mayEdit(state, account)) throw refusal('otherAccount');
  return account;
}

export function sheetById(state: HostState, sheetId: number): Sheet {
  const sheet = findSheet(state.workbook, sheetId);
  if (!sheet) throw refusal('sheetGone', sheetId);
  return sheet;
}

/** Refuses to change cells that are not there, or not this person's to change. */
export function refuseArea(state: HostState, person: string, sheet: Sheet, area: Area): void {
  refuseViewer(state, person);
  if (area.rows === 0 || area.columns === 0 || !isInside(sheet, area)) throw refusal('outsideSheet');
  checkProtection(state, person, sheet, area);
}

/** Types values into cells as a person does; null clears. Throws what the sheet refuses, leaving it as it was. */
export function typeCells(state: HostState, person: string, edit: TypedEdit): EditEvent {
  const { sheetId, row, column, values } = edit;
  const sheet = sheetById(state, sheetId);
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  refuseArea(state, person, sheet, area);
  checkLength(values);
  checkInputs(state, sheet, area, values);
  const oldValue = area.rows * area.columns === 1 ? eventText(sheet, row, column) : undefined;
  noteEdit(state, person, sheet, area);
  if (values.every((line) => line.every((value) => value === null)))
    clearContents(state.workbook, sheet, area);
  else writeInputs(state.workbook, sheet, area, values, peoplesTyping(state));
  state.recalculate();
  const event: EditEvent = { sheetId, area };
  if (area.rows * area.columns > 1) return event;
  const value = eventText(sheet, row, column);
  if (value !== undefined) event.value = value;
  if (oldValue !== undefined) event.oldValue = oldValue;
  return event;
}

/** A cell as edit events tell it: text, a day as its serial number, nothing for a blank. */
function eventText(sheet: Sheet, row: number, column: number): string | undefined {
  const content = contentAt(sheet, row, column);
  if (isFormulaCell(content)) return content.formula;
  const value = valueAt(sheet, row, column);
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Inserts, deletes or moves lines as a person does. */
export function editLinesAs(state: HostState, person: string, sheetId: number, edit: LineEdit): Area {
  refuseViewer(state, person);
  const sheet = sheetById(state, sheetId);
  const lines = edit.axis === 'row' ? sheet.rowCount : sheet.columnCount;
  const last = edit.kind === 'insert' ? lines + 1 : lines;
  if (edit.count < 1 || edit.at < 1 || edit.at > last) throw refusal('outsideSheet');
  if (edit.kind !== 'insert' && edit.at + edit.count - 1 > lines) throw refusal('outsideSheet');
  if (edit.kind === 'delete' && edit.count >= lines)
    throw refusal(edit.axis === 'row' ? 'allRows' : 'allColumns');
  const area = areaOfLines(sheet, edit);
  if (edit.kind !== 'insert') checkProtection(state, person, sheet, area);
  editLinesOf(state.workbook, sheet, edit);
  state.recalculate();
  return area;
}

export function insertion(axis: Axis, { at, count }: LinesEdit): LineEdit {
  return { kind: 'insert', axis, at, count, like: at > 1 ? at - 1 : undefined };
}

import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IResources,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import type { Area, BookView, DropDown, SheetView } from '../../protocol/book';
import { type Matrix, makeRange, place } from './ranges';

function dropDownRule(dropDown: DropDown, uid: string): ISheetDataValidationRule {
  return {
    uid,
    type: DataValidationType.LIST,
    ranges: [makeRange(dropDown.area)],
    formula1: serializeListOptions(dropDown.values),
    renderMode: DataValidationRenderMode.ARROW,
    showDropDown: true,
    allowBlank: true,
    // The server decides what a cell may hold; the view only marks what is not on the list.
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: dropDown.help !== undefined,
    ...(dropDown.help ? { error: dropDown.help } : {}),
  };
}

function checkboxRule(area: Area, uid: string): ISheetDataValidationRule {
  return { uid, type: DataValidationType.CHECKBOX, ranges: [makeRange(area)], allowBlank: true };
}

export type SheetRules = Pick<SheetView, 'id' | 'dropDowns' | 'checkboxes'>;

export function makeRules({ id, dropDowns, checkboxes }: SheetRules): ISheetDataValidationRule[] {
  return [
    ...dropDowns.map((dropDown, index) => dropDownRule(dropDown, `list-${id}-${index}`)),
    ...checkboxes.map((area, index) => checkboxRule(area, `box-${id}-${index}`)),
  ];
}

function notesOf(sheet: SheetView): Matrix<object> {
  const notes: Matrix<object> = {};
  for (const { row, column, note } of sheet.cells) {
    if (note) place(notes, row, column, makeNote(sheet.id, row, column, note));
  }
  return notes;
}

export function makeNote(sheetId: number, row: number, column: number, note: string) {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 30)), 0);
  return {
    id: `note-${sheetId}-${row}-${column}`,
    row: row - 1,
    col: column - 1,
    width: 220,
    height: Math.min(24 + lines * 18, 260),
    note,
    show: false,
  };
}

/** What Univer's plugins load beside the cells: drop-downs, checkboxes and notes. */
export function makeResources(book: BookView): IResources {
  const bySheet = <T>(of: (sheet: SheetView) => T) =>
    JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), of(sheet)])));
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(makeRules) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(notesOf) },
  ];
}

import type { Injector } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { CellView } from '../../protocol/book';
import { makeNote } from './resources';
import { UNIT_ID } from './workbookData';

export function applyNotes(injector: Injector, sheetId: number, cells: CellView[]): void {
  const notes = injector.get(SheetsNoteModel);
  const subUnitId = String(sheetId);
  for (const { row, column, note } of cells) {
    const shown = notes.getNote(UNIT_ID, subUnitId, { row: row - 1, col: column - 1 });
    if ((shown?.note ?? '') === (note ?? '')) continue;
    if (note) notes.updateNote(UNIT_ID, subUnitId, row - 1, column - 1, makeNote(sheetId, row, column, note));
    else notes.removeNote(UNIT_ID, subUnitId, { row: row - 1, col: column - 1 });
  }
}

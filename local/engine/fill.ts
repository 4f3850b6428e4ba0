import { offsetReferences } from '../formulas';
import type { FillRequest } from '../hostApi';
import type { Area } from '../workbook/area';
import { contentAt, formatAt, putContent, setAttribute } from '../workbook/cells';
import type { Content } from '../workbook/content';
import { isFormulaCell } from '../workbook/content';
import type { Sheet } from '../workbook/sheet';
import { announceCells } from '../workbook/workbook';
import type { EditEvent } from './people';
import { refuseArea, sheetById } from './people';
import type { HostState } from './state';
import { noteEdit } from './undo';

/** Drags cells over those beside them: values and formats repeat, formulas speak of their new place. One edit without values. */
export function fillCells(state: HostState, person: string, { sheetId, from, to }: FillRequest): EditEvent {
  const sheet = sheetById(state, sheetId);
  refuseArea(state, person, sheet, to);
  noteEdit(state, person, sheet, to);
  for (let row = to.row; row < to.row + to.rows; row++)
    for (let column = to.column; column < to.column + to.columns; column++)
      fillCell(state, sheet, from, row, column);
  announceCells(state.workbook, sheet, to);
  state.recalculate();
  return { sheetId, area: to };
}

function fillCell({ workbook }: HostState, sheet: Sheet, from: Area, row: number, column: number): void {
  const fromRow = from.row + wrapped(row - from.row, from.rows);
  const fromColumn = from.column + wrapped(column - from.column, from.columns);
  const content = contentAt(sheet, fromRow, fromColumn);
  putContent(sheet, row, column, carried(content, row - fromRow, column - fromColumn));
  const cell = { row, column, rows: 1, columns: 1 };
  setAttribute(workbook, sheet, 'numberFormat', cell, formatAt(sheet, fromRow, fromColumn));
}

function wrapped(distance: number, length: number): number {
  return ((distance % length) + length) % length;
}

function carried(content: Content, rows: number, columns: number): Content {
  if (!isFormulaCell(content)) return content;
  return { formula: offsetReferences(content.formula, rows, columns), value: null };
}

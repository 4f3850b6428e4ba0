import type { Block, BlockName, Dashboard, DashboardRow } from '../domain/dashboard/dashboard';
import { HEADINGS } from '../domain/dashboard/words';
import { DASHBOARD } from '../schema/workbook';
import { escapeText } from './cells';
import { FIGURES, GRID, PLACES, type Place, TOP } from './dashboardPlaces';
import { findSheet, type Identity } from './identity';
import type { Sheet } from './rows';

/**
 * By its mark, else a tab of its name that reads like ours: marks may be lost in a copy. Anybody may have a tab
 * called Dashboard, and we would write over it.
 */
export function findDashboard(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  identity: Identity,
): Sheet | undefined {
  const sheet = findSheet(spreadsheet, identity, DASHBOARD);
  if (!sheet || identity.sheets.has(DASHBOARD.id)) return sheet;
  const { row, column } = PLACES.core;
  const isOurs = sheet.getLastRow() >= row && sheet.getRange(row, column).getValue() === HEADINGS.core;
  return isOurs ? sheet : undefined;
}

type Cells = (string | number)[][];

/** One write for the whole page: plain values that read well on a phone. */
export function writeDashboard(sheet: Sheet, dashboard: Dashboard): void {
  const cells = renderCells(dashboard);
  const write = () => sheet.getRange(1, 1, GRID.rows, GRID.columns).setValues(cells);
  try {
    write();
  } catch {
    // Somebody took rows or columns away. Asking first would cost every run two calls.
    ensureGrid(sheet);
    write();
  }
}

/** The line under the title alone. */
export function writeHealth(sheet: Sheet, sentence: string): void {
  sheet.getRange(TOP.row + 1, TOP.column).setValue(escapeText(sentence, false));
}

/** Makes room for the whole page. */
export function ensureGrid(sheet: Sheet): void {
  const rows = GRID.rows - sheet.getMaxRows();
  const columns = GRID.columns - sheet.getMaxColumns();
  if (rows > 0) sheet.insertRowsAfter(GRID.rows - rows, rows);
  if (columns > 0) sheet.insertColumnsAfter(GRID.columns - columns, columns);
}

function renderCells({ title, lines, blocks, figures }: Dashboard): Cells {
  const cells: Cells = Array.from({ length: GRID.rows }, () =>
    Array.from({ length: GRID.columns }, () => ''),
  );
  place(cells, TOP.row, TOP.column, [[title], ...lines.map((line) => [line])]);
  for (const [name, block] of Object.entries(blocks)) placeBlock(cells, PLACES[name as BlockName], block);
  place(cells, FIGURES.row, FIGURES.column, figures);
  return cells;
}

function placeBlock(cells: Cells, { row, column, sentences, rows }: Place, block: Block): void {
  place(cells, row, column, [[block.heading]]);
  place(
    cells,
    row + 1,
    column,
    block.sentences.map((sentence) => [sentence]),
  );
  place(cells, row + 1 + sentences, column, block.rows.slice(0, rows));
}

function place(cells: Cells, row: number, column: number, lines: readonly DashboardRow[]): void {
  for (const [down, line] of lines.entries()) {
    for (const [right, value] of line.entries()) {
      const cellRow = cells[row - 1 + down];
      if (cellRow) cellRow[column - 1 + right] = cellValue(value);
    }
  }
}

const cellValue = (value: string | number): string | number =>
  typeof value === 'number' || value === '' ? value : escapeText(value, false);

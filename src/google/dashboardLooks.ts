import { QUIET_TEXT } from '../schema/tints';
import { ensureGrid } from './dashboard';
import { FIGURES, GAPS, GRID, PLACES, TOP, VALUES, WIDTHS } from './dashboardPlaces';
import { attempt } from './looks';
import { lettersOf } from './notation';
import type { Sheet } from './rows';

const NAVY = '#0b3c5d';
const HEADING_TINT = '#e9f0f6';

const FAINT = '#80868b';

/** How a new Dashboard looks. None of it is needed to read it, and every step may fail alone. */
export function dressDashboard(sheet: Sheet, warnings: string[]): void {
  const step = (what: string, act: () => unknown) => attempt(warnings, `Dashboard: ${what}`, act);
  const { core, year } = PLACES;
  step('size', () => fitGrid(sheet));
  step('gridlines', () => sheet.setHiddenGridlines(true));
  for (const [index, width] of WIDTHS.entries()) step('widths', () => sheet.setColumnWidth(index + 1, width));
  step('values', () => alignValues(sheet));
  step('headings', () => sheet.getRangeList(headings()).setFontWeight('bold').setFontColor(NAVY));
  step('heading size', () => sheet.getRangeList(headings()).setFontSize(11));
  step('heading bars', () => sheet.getRangeList(headingBars()).setBackground(HEADING_TINT));
  step('sentences', () => sheet.getRangeList(sentences()).setFontColor(QUIET_TEXT));
  step('title', () => enlarge(sheet, TOP.row, TOP.column, 18));
  step('core', () => enlarge(sheet, core.row + 1, core.column, 16));
  step('year', () => softenHeader(sheet, year.row + 1 + year.sentences, year.column));
  step('attention', () => wrapAttention(sheet));
  step('figures', () => softenFigures(sheet));
}

/** Exactly the cells of the page: cells count against the file's limit whether they hold anything or not. */
function fitGrid(sheet: Sheet): void {
  ensureGrid(sheet);
  const rows = sheet.getMaxRows() - GRID.rows;
  const columns = sheet.getMaxColumns() - GRID.columns;
  if (rows > 0) sheet.deleteRows(GRID.rows + 1, rows);
  if (columns > 0) sheet.deleteColumns(GRID.columns + 1, columns);
}

function alignValues(sheet: Sheet): void {
  for (const column of VALUES)
    sheet.getRange(TOP.row + 3, column, GRID.rows - TOP.row - 2, 1).setHorizontalAlignment('right');
}

function enlarge(sheet: Sheet, row: number, column: number, size: number): void {
  sheet.getRange(row, column).setFontSize(size).setFontWeight('bold').setFontColor(NAVY);
  sheet.setRowHeight(row, size * 2);
}

function softenHeader(sheet: Sheet, row: number, column: number): void {
  sheet.getRange(row, column, 1, 3).setFontWeight('bold').setFontColor(QUIET_TEXT);
}

/** Long sentences that nobody can shorten: they wrap, so that a phone shows them whole. */
function wrapAttention(sheet: Sheet): void {
  const { row, column, rows } = PLACES.attention;
  sheet
    .getRange(row + 1, column, rows, 1)
    .setWrap(true)
    .setVerticalAlignment('top');
}

function softenFigures(sheet: Sheet): void {
  const { row, column, rows, columns } = FIGURES;
  sheet.getRange(row, column, rows, columns).setFontColor(FAINT).setFontSize(9);
}

const headings = (): string[] => Object.values(PLACES).map(({ row, column }) => `${lettersOf(column)}${row}`);

/** A heading's cell and the value cells beside it. */
const headingBars = (): string[] =>
  Object.values(PLACES).map(({ row, column }) => {
    const gap = GAPS.find((place) => place > column) ?? column + 1;
    return `${lettersOf(column)}${row}:${lettersOf(gap - 1)}${row}`;
  });

/** The first lines of the page, and the sentences of every block. */
const sentences = (): string[] =>
  [{ ...TOP, sentences: 2 }, ...Object.values(PLACES)]
    .filter(({ sentences: count }) => count > 0)
    .map(({ row, column, sentences: count }) => {
      const letters = lettersOf(column);
      return `${letters}${row + 1}:${letters}${row + count}`;
    });

import type { Context } from '../actions/ports';
import { partners } from '../schema/partners';
import { settingsTab } from '../schema/practice';
import { makeSetting, SETTING_NAMES, SETTINGS } from '../schema/settings';
import type { Table } from '../schema/table';
import { DASHBOARD, STAMP } from '../schema/workbook';
import { ensureCharts } from './charts';
import { findDashboard } from './dashboard';
import { dressDashboard } from './dashboardLooks';
import { findHeaderRow, findSheet, type Identity, locateColumns, METADATA_KEY } from './identity';
import { attempt, dressSheet, dressStampCell } from './looks';
import { lettersOf } from './notation';
import type { Sheet } from './rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes what is missing: tabs, headers, identities, then looks. A look that Sheets refuses becomes a warning. */
export function ensureLayout(
  spreadsheet: Spreadsheet,
  identity: Identity,
  tables: readonly Table[],
  context: Context,
): string[] {
  const warnings: string[] = [];
  const made = new Map<string, Sheet>();
  ensureDashboard(spreadsheet, identity, warnings);
  for (const table of tables) {
    const known = findSheet(spreadsheet, identity, table);
    if (known && isOurs(table, known, identity)) continue;
    made.set(table.id, makeTab(spreadsheet, table));
  }
  const settings = made.get(settingsTab.id);
  if (settings) {
    fillSettings(settings, context);
    addStampCell(spreadsheet, settings, warnings);
  }
  const sheets = new Map([...identity.sheets, ...made]);
  for (const table of tables) {
    const sheet = made.get(table.id);
    if (sheet) warnings.push(...dressSheet(sheet, table, sheets));
  }
  attempt(warnings, 'first tab', () =>
    spreadsheet.setActiveSheet(sheets.get(partners.id) ?? (spreadsheet.getSheets()[0] as Sheet)),
  );
  return warnings;
}

/** A tab is ours when it is marked, or when all its headers are there: a person may bring a tab of their own. */
function isOurs(table: Table, sheet: Sheet, identity: Identity): boolean {
  if (identity.sheets.has(table.id)) return true;
  const grid = sheet.getDataRange().getValues();
  try {
    const headerRow = findHeaderRow(table, grid, undefined);
    const columns = locateColumns(table, grid[headerRow - 1] ?? [], identity);
    mark(sheet, table, headerRow, columns);
    return true;
  } catch {
    return false;
  }
}

function ensureDashboard(spreadsheet: Spreadsheet, identity: Identity, warnings: string[]): void {
  const known = findDashboard(spreadsheet, identity);
  const sheet = known ?? spreadsheet.insertSheet(freeName(spreadsheet, DASHBOARD), 0);
  if (!identity.sheets.has(DASHBOARD.id)) sheet.addDeveloperMetadata(METADATA_KEY, `tab=${DASHBOARD.id}`);
  if (!known) dressDashboard(sheet, warnings);
  ensureCharts(sheet, warnings);
}

function freeName(spreadsheet: Spreadsheet, { name }: { readonly name: string }): string {
  return spreadsheet.getSheetByName(name) ? `${name} (Mutual)` : name;
}

function makeTab(spreadsheet: Spreadsheet, table: Table): Sheet {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, table), spreadsheet.getSheets().length);
  const headers = Object.values(table.columns).map((column) => column.header);
  fitGrid(sheet, headers.length + (table.id === settingsTab.id ? 1 : 0));
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]);
  mark(sheet, table, 1, new Map(Object.keys(table.columns).map((key, index) => [key, index + 1])));
  return sheet;
}

/** Rows a new tab has; appending grows it. Every read of whole columns carries the blank ones too. */
const NEW_ROWS = 300;

/** Cells count against the file's limit whether they hold anything or not (docs/platform.md, "grid limits"). */
function fitGrid(sheet: Sheet, columns: number): void {
  const now = sheet.getMaxColumns();
  if (now < columns) sheet.insertColumnsAfter(now, columns - now);
  if (now > columns) sheet.deleteColumns(columns + 1, now - columns);
  const excess = sheet.getMaxRows() - NEW_ROWS;
  if (excess > 0) sheet.deleteRows(NEW_ROWS + 1, excess);
}

/** Identities that follow the tab, the header row and the columns wherever people move them. */
function mark(sheet: Sheet, table: Table, headerRow: number, columns: ReadonlyMap<string, number>): void {
  sheet.addDeveloperMetadata(METADATA_KEY, `tab=${table.id}`);
  sheet.getRange(`${headerRow}:${headerRow}`).addDeveloperMetadata(METADATA_KEY, `row=${table.id}`);
  for (const [key, column] of columns) {
    const letters = lettersOf(column);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, `column=${table.id}.${key}`);
  }
}

function fillSettings(sheet: Sheet, context: Context): void {
  const rows = SETTING_NAMES.map((name) => [
    name,
    asText(String(makeSetting(name, context.settings))),
    SETTINGS[name].sentence,
  ]);
  sheet.getRange(2, 1, rows.length, 3).setValues(rows);
}

/** Beside the headers, which sorting leaves alone: a mark stays where it stands when rows under it change places. */
function addStampCell(spreadsheet: Spreadsheet, sheet: Sheet, warnings: string[]): void {
  const column = Object.keys(settingsTab.columns).length + 1;
  const letters = lettersOf(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, `column=${STAMP.mark}`);
  spreadsheet.setNamedRange(STAMP.name, sheet.getRange(1, column));
  attempt(warnings, `cell ${STAMP.name}`, () => dressStampCell(sheet, column));
}

/** '17:00' must not become a time, nor '5' keep its apostrophe. */
const asText = (value: string) => (/^\d+$/.test(value) || value === '' ? value : `'${value}`);

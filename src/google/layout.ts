import type { Context } from '../actions/ports';
import { partners } from '../schema/partners';
import { settingsTab } from '../schema/practice';
import type { Table } from '../schema/table';
import { DASHBOARD } from '../schema/workbook';
import { ensureCharts } from './charts';
import { findDashboard } from './dashboard';
import { dressDashboard } from './dashboardLooks';
import { findSheet, type Identity, METADATA_KEY, readIdentity } from './identity';
import { attempt, dressTab } from './looks';
import { ensureMarks } from './marking';
import { isRecognisable, putBackColumns } from './putBack';
import type { Sheet } from './rows';
import { ensureSettingRows } from './settingRows';
import { ensureStampCell } from './stampCell';
import { type Stand, standOn } from './stand';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes what is missing: tabs, headers, identities, then looks. Interrupted, it goes on where it was. A look that Sheets
 * refuses becomes a warning; tabs that are there stay as they are, unless no set-up has come to its end yet.
 */
export function ensureLayout(
  spreadsheet: Spreadsheet,
  before: Identity,
  tables: readonly Table[],
  context: Context,
): string[] {
  const isNew = !before.notes.has('context');
  const warnings = [...ensureDashboard(spreadsheet, before, isNew)];
  const made = tables.filter((table) => ensureTab(spreadsheet, table, before));
  const identity = readIdentity(spreadsheet);
  const stands = new Map(tables.flatMap((table) => findStand(spreadsheet, table, identity)));
  const settings = stands.get(settingsTab.id);
  if (settings && (isNew || made.includes(settingsTab))) {
    ensureSettingRows(settings, context.settings);
    warnings.push(...ensureStampCell(spreadsheet, settings.sheet, identity));
  }
  for (const { id } of isNew ? tables : made) {
    const stand = stands.get(id);
    if (stand) warnings.push(...dressTab(stand, stands));
  }
  showFirst(spreadsheet, stands.get(partners.id), warnings);
  return warnings;
}

function findStand(spreadsheet: Spreadsheet, table: Table, identity: Identity): [string, Stand][] {
  const sheet = findSheet(spreadsheet, identity, table);
  return sheet ? [[table.id, standIn(sheet, table, identity)]] : [];
}

function standIn(sheet: Sheet, table: Table, identity: Identity): Stand {
  return standOn(sheet, table, sheet.getDataRange().getValues(), identity);
}

function showFirst(spreadsheet: Spreadsheet, stand: Stand | undefined, warnings: string[]): void {
  attempt(warnings, 'first tab', () =>
    spreadsheet.setActiveSheet(stand?.sheet ?? (spreadsheet.getSheets()[0] as Sheet)),
  );
}

/** The Dashboard with its mark and charts; dressed when it was made, or when everything is. Answers warnings. */
export function ensureDashboard(
  spreadsheet: Spreadsheet,
  identity: Identity,
  isNew: boolean,
): readonly string[] {
  const warnings: string[] = [];
  const known = findDashboard(spreadsheet, identity) ?? findBlank(spreadsheet, DASHBOARD.name);
  const sheet = known ?? spreadsheet.insertSheet(freeName(spreadsheet, DASHBOARD), 0);
  if (!identity.sheets.has(DASHBOARD.id)) sheet.addDeveloperMetadata(METADATA_KEY, `tab=${DASHBOARD.id}`);
  if (!known || isNew) dressDashboard(sheet, warnings);
  ensureCharts(sheet, warnings);
  return warnings;
}

/**
 * The tab with its headers and marks; true when it was made. It is ours when it is marked, blank, or holds the headers of
 * all columns people type in: a person may bring a tab of their own, and then ours gets another name.
 */
export function ensureTab(spreadsheet: Spreadsheet, table: Table, identity: Identity): boolean {
  const known = findSheet(spreadsheet, identity, table);
  const isOurs =
    known !== undefined && (identity.sheets.has(table.id) || couldBeOurs(known, table, identity));
  const sheet = isOurs
    ? known
    : spreadsheet.insertSheet(freeName(spreadsheet, table), countTabs(spreadsheet));
  const marks = isOurs ? identity : NO_MARKS;
  const isBlank = sheet.getLastRow() === 0;
  if (isBlank) writeHeaders(sheet, table);
  else if (!identity.sheets.has(table.id)) putBackColumns(standIn(sheet, table, marks));
  ensureMarks(standIn(sheet, table, marks), marks);
  return isBlank;
}

/** What a new tab has: marks of its columns elsewhere stand on a tab that is somebody's own now. */
const NO_MARKS: Identity = {
  sheets: new Map(),
  copies: new Map(),
  columns: new Map(),
  rows: new Map(),
  notes: new Map(),
};

const countTabs = (spreadsheet: Spreadsheet) => spreadsheet.getSheets().length;

function couldBeOurs(sheet: Sheet, table: Table, identity: Identity): boolean {
  if (sheet.getLastRow() === 0) return true;
  return isRecognisable(standIn(sheet, table, identity));
}

function findBlank(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet?.getLastRow() === 0 ? sheet : undefined;
}

function freeName(spreadsheet: Spreadsheet, { name }: { readonly name: string }): string {
  return spreadsheet.getSheetByName(name) ? `${name} (Mutual)` : name;
}

function writeHeaders(sheet: Sheet, table: Table): void {
  const headers = Object.values(table.columns).map(({ header }) => header);
  fitGrid(sheet, headers.length + (table.id === settingsTab.id ? 1 : 0));
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]);
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

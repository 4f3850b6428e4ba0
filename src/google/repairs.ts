import type { Context } from '../actions/ports';
import type { Repair } from '../domain/check/findings';
import { settingsTab } from '../schema/practice';
import type { Table } from '../schema/table';
import { TABLES } from '../schema/workbook';
import { addColumn, unmarkColumn, writeHeader } from './columnRepairs';
import { findSheet, METADATA_KEY, readIdentity } from './identity';
import { ensureDashboard, ensureTab } from './layout';
import { attempt, dressTab, giveLooks } from './looks';
import { findLostLooks } from './lostLooks';
import { ensureMarks } from './marking';
import { ensureSettingRows } from './settingRows';
import { ensureStampCell } from './stampCell';
import { type Stand, standOn } from './stand';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RepairOfTab = Extract<Repair, { table: string }>;

/** In this order: what is made or known again first, so that the rest finds it. */
const ORDER: readonly Repair['act'][] = [
  'unmark copies',
  'make tab',
  'mark',
  'unmark column',
  'add column',
  'write header',
  'unmerge',
  'add settings',
  'place stamp',
  'make dashboard',
  'dress',
];

/** Does these repairs, each by the marks as they are then. Answers what Sheets refused. */
export function repairSpreadsheet(
  spreadsheet: Spreadsheet,
  repairs: readonly Repair[],
  context: Context,
): readonly string[] {
  const warnings: string[] = [];
  const inOrder = [...repairs].sort((a, b) => ORDER.indexOf(a.act) - ORDER.indexOf(b.act));
  for (const repair of inOrder)
    attempt(warnings, repair.act, () => warnings.push(...doRepair(spreadsheet, repair, context)));
  return warnings;
}

function doRepair(spreadsheet: Spreadsheet, repair: Repair, context: Context): readonly string[] {
  if (repair.act === 'update') return [];
  if ('table' in repair) return repairTab(spreadsheet, repair, context);
  const identity = readIdentity(spreadsheet);
  if (repair.act === 'make dashboard') return ensureDashboard(spreadsheet, identity, false);
  const settings = standsOf(spreadsheet).get(settingsTab.id);
  if (!settings) return [];
  if (repair.act === 'place stamp') return ensureStampCell(spreadsheet, settings.sheet, identity);
  ensureSettingRows(settings, context.settings);
  return [];
}

function repairTab(spreadsheet: Spreadsheet, repair: RepairOfTab, context: Context): readonly string[] {
  const table = TABLES.find(({ id }) => id === repair.table);
  if (!table) return [];
  if (repair.act === 'make tab') return makeTab(spreadsheet, table, context);
  const identity = readIdentity(spreadsheet);
  if (repair.act === 'unmark copies') {
    for (const copy of identity.copies.get(table.id) ?? []) dropMarks(copy);
    return [];
  }
  const stands = standsOf(spreadsheet);
  const stand = stands.get(table.id);
  if (!stand) return [];
  switch (repair.act) {
    case 'mark':
      ensureMarks(stand, identity);
      return [];
    case 'unmark column':
      unmarkColumn(stand, repair.key, identity);
      return [];
    case 'add column':
      return addColumn(stand, repair.key, stands);
    case 'write header':
      writeHeader(stand, repair.key);
      return [];
    case 'unmerge':
      stand.sheet.getRange(repair.range).breakApart();
      return [];
    case 'dress':
      return giveLooks(stand, stands, findLostLooks(stand));
  }
}

/** An empty tab with its headers, marks and looks; Settings with its rows too. */
function makeTab(spreadsheet: Spreadsheet, table: Table, { settings }: Context): readonly string[] {
  ensureTab(spreadsheet, table, readIdentity(spreadsheet));
  const stands = standsOf(spreadsheet);
  const stand = stands.get(table.id);
  if (!stand) return [];
  const warnings = dressTab(stand, stands);
  if (table.id !== settingsTab.id) return warnings;
  ensureSettingRows(stand, settings);
  return [...warnings, ...ensureStampCell(spreadsheet, stand.sheet, readIdentity(spreadsheet))];
}

function standsOf(spreadsheet: Spreadsheet): ReadonlyMap<string, Stand> {
  const identity = readIdentity(spreadsheet);
  return new Map(
    TABLES.flatMap((table): [string, Stand][] => {
      const sheet = findSheet(spreadsheet, identity, table);
      if (!sheet) return [];
      return [[table.id, standOn(sheet, table, sheet.getDataRange().getValues(), identity)]];
    }),
  );
}

/** Takes every mark of ours off a tab, its rows and columns. */
function dropMarks(sheet: Stand['sheet']): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) mark.remove();
}

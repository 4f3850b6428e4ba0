import type { Workbook } from '../actions/ports';
import type { Table } from '../schema/table';
import { TABLES } from '../schema/workbook';
import { findHeaderRow, type Identity, locateColumns } from './identity';
import { patiently } from './patient';

/** The partner of the selected row, by one read of that row. */
export function readSelection(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  identity: Identity,
): ReturnType<Workbook['selection']> {
  const nothing = { tableId: '', partner: '', rowId: '', partnerId: '' };
  const range = patiently(() => spreadsheet.getActiveRange());
  const sheetId = range?.getSheet().getSheetId();
  const table = TABLES.find(({ id }) => identity.sheets.get(id)?.getSheetId() === sheetId);
  if (!range || !table || !('partner' in table.columns)) return nothing;
  const headerRow = findHeaderRow(table, [], identity.rows.get(table.id));
  if (range.getRow() <= headerRow) return nothing;
  const columns = locateMarked(table, identity);
  const last = Math.max(...columns.values());
  const selected = range.getSheet().getRange(range.getRow(), 1, 1, last);
  const [cells = []] = patiently(() => selected.getValues());
  const text = (key: string) => String(cells[(columns.get(key) ?? 0) - 1] ?? '');
  return { tableId: table.id, partner: text('partner'), rowId: text('id'), partnerId: text('partnerId') };
}

function locateMarked(table: Table, identity: Identity): ReadonlyMap<string, number> {
  const wanted = Object.fromEntries(
    Object.entries(table.columns).filter(([key]) => ['partner', 'id', 'partnerId'].includes(key)),
  );
  return locateColumns({ ...table, columns: wanted }, [], identity);
}

import type { PlacedCell, Survey, TabSurvey } from '../domain/check/survey';
import { settingsTab } from '../schema/practice';
import type { Table } from '../schema/table';
import { STAMP, TABLES } from '../schema/workbook';
import { findDashboard } from './dashboard';
import { findSheet, type Identity, marksOf } from './identity';
import { findLostLooks } from './lostLooks';
import { lettersOf } from './notation';
import type { Sheet } from './rows';
import { type Stand, standingColumns, standOn } from './stand';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Looks at everything of ours in the file: a dozen calls a tab, whatever the number of rows. */
export function surveySpreadsheet(spreadsheet: Spreadsheet, identity: Identity): Survey {
  return {
    tabs: TABLES.map((table) => surveyTab(spreadsheet, identity, table)),
    hasDashboard: findDashboard(spreadsheet, identity) !== undefined,
    stamp: findStamp(spreadsheet, identity),
  };
}

function surveyTab(spreadsheet: Spreadsheet, identity: Identity, table: Table): TabSurvey {
  const isMarked = identity.sheets.has(table.id);
  const known = {
    table,
    isMarked,
    headerIsMarked: identity.rows.has(table.id),
    marks: marksOf(table, identity),
  };
  const sheet = findSheet(spreadsheet, identity, table);
  // A blank tab of our name is what an interrupted repair leaves: it is made to the end.
  if (!sheet || (!isMarked && sheet.getLastRow() === 0)) return { ...known, ...NOTHING_SEEN };
  const used = sheet.getDataRange();
  const grid = used.getValues();
  const stand = standOn(sheet, table, grid, identity);
  const isWhole = isMarked || stand.columns.size === Object.keys(table.columns).length;
  return {
    ...known,
    names: [sheet, ...(identity.copies.get(table.id) ?? [])].map((one) => one.getName()),
    headerRow: stand.headerRow,
    headers: (grid[stand.headerRow - 1] ?? []).map(String),
    merges: used
      .getMergedRanges()
      .filter(touches(stand))
      .map((range) => range.getA1Notation()),
    formulas: cellsOf(stand, used.getFormulas(), 'ours', (formula) => formula !== ''),
    errors: cellsOf(stand, grid, 'theirs', isError),
    lost: isWhole ? findLostLooks(stand) : new Map(),
  };
}

const NOTHING_SEEN = {
  names: [],
  headerRow: 1,
  headers: [],
  merges: [],
  formulas: [],
  errors: [],
  lost: new Map(),
} as const;

const touches =
  ({ columns }: Stand) =>
  (range: GoogleAppsScript.Spreadsheet.Range): boolean =>
    [...columns.values()].some((place) => range.getColumn() <= place && place <= range.getLastColumn());

/** The cells below the headers, in columns of ours or of people, that are what we look for. */
function cellsOf(
  stand: Stand,
  grid: readonly (readonly unknown[])[],
  whose: 'ours' | 'theirs',
  isSought: (cell: unknown) => boolean,
): PlacedCell[] {
  const columns = standingColumns(stand).filter(({ column }) => column.computed === (whose === 'ours'));
  return grid
    .slice(stand.headerRow)
    .flatMap((cells, index) =>
      columns
        .filter(({ place }) => isSought(cells[place - 1] ?? ''))
        .map(({ key, place }) => ({ key, cell: `${lettersOf(place)}${stand.headerRow + index + 1}` })),
    );
}

/** An error reads as its text (docs/platform.md, "error cells"). */
const ERRORS = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|CIRCULAR!|SPILL!)/;
const isError = (cell: unknown) => typeof cell === 'string' && ERRORS.test(cell);

function findStamp(spreadsheet: Spreadsheet, identity: Identity): Survey['stamp'] {
  const named = spreadsheet.getRangeByName(STAMP.name);
  const settings = findSheet(spreadsheet, identity, settingsTab);
  const column = identity.columns.get(STAMP.mark)?.[0];
  if (!named || !settings || column === undefined) return named ? 'elsewhere' : 'gone';
  return isCell(named, settings, identity.rows.get(settingsTab.id) ?? 1, column) ? 'right' : 'elsewhere';
}

function isCell(
  range: GoogleAppsScript.Spreadsheet.Range,
  sheet: Sheet,
  row: number,
  column: number,
): boolean {
  return (
    range.getSheet().getSheetId() === sheet.getSheetId() &&
    range.getRow() === row &&
    range.getColumn() === column
  );
}

import { contentAt } from '../../local/workbook/cells';
import type { Sheet } from '../../local/workbook/sheet';
import { partners } from '../../src/schema/partners';
import { referrals } from '../../src/schema/referrals';
import type { Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import { TABLES } from '../../src/schema/workbook';
import { BEN, CHIARA } from '../support/practice';
import type { Promised } from './checkers';
import { type Dice, type Habit, handsOf } from './habit';
import { lastFilled, readTab, sheetOfTable } from './readBook';

const LOGS: readonly Table[] = [partners, touchpoints, referrals];
/** Tabs people have beside ours at most. */
const OWN_TABS = 3;

const tabOf = (practice: Promised, table: Table) => readTab(practice.host.workbook, table);
const someSheet = (practice: Promised, dice: Dice): Sheet => tabOf(practice, dice.pick(LOGS)).sheet;

/** What people do to rows, columns and tabs. */
export const SHEET_HABITS: readonly Habit[] = [
  { name: 'sorts', gap: true, act: sort },
  {
    name: 'deletes a row',
    gap: true,
    act: (practice, dice) =>
      onRow(practice, dice, (sheetId, at) =>
        practice.host.deleteRows(handsOf(practice), { sheetId, at, count: 1 }),
      ),
  },
  {
    name: 'inserts a row',
    gap: true,
    act: (practice, dice) =>
      onRow(practice, dice, (sheetId, at) =>
        practice.host.insertRows(handsOf(practice), { sheetId, at, count: 1 }),
      ),
  },
  { name: 'copies a row', act: copyRow },
  { name: 'renames a header', act: renameHeader },
  { name: 'moves a column', act: moveColumn },
  { name: 'inserts a column', act: insertColumn },
  { name: 'deletes a column of their own', act: deleteOwnColumn },
  { name: 'pastes down a column', gap: true, act: pasteDown },
  { name: 'filters', act: filter },
  {
    name: 'takes the filter away',
    act: (practice, dice) => practice.host.removeFilter(handsOf(practice), someSheet(practice, dice).id),
  },
  { name: 'duplicates a tab', act: duplicateTab },
  {
    name: 'adds a tab',
    act: (practice, dice) => void practice.host.addSheet(handsOf(practice), `Ours ${dice.below(1_000_000)}`),
  },
  { name: 'deletes a tab of their own', act: deleteOwnTab },
  {
    name: 'undoes what they typed',
    gap: true,
    act: (practice) => void practice.host.undo(handsOf(practice)),
  },
  {
    name: 'renames a tab',
    act: (practice, dice) =>
      practice.host.renameSheet(
        handsOf(practice),
        tabOf(practice, dice.pick(LOGS)).sheet.id,
        `Tab ${dice.below(1_000_000)}`,
      ),
  },
  {
    name: 'shares anew',
    act: (practice, dice) =>
      practice.host.share({
        editors: dice.pick([[BEN], [BEN, CHIARA], []]),
        viewers: dice.pick([[], [CHIARA]]),
      }),
  },
];

function sort(practice: Promised, dice: Dice): void {
  const { sheet, headerRow, columns } = tabOf(practice, dice.pick(LOGS));
  practice.host.sortRange(handsOf(practice), {
    sheetId: sheet.id,
    area: { row: headerRow + 1, column: 1, rows: sheet.rowCount - headerRow, columns: sheet.columnCount },
    keys: [{ column: dice.pick([...columns.values()]), ascending: dice.roll() < 0.5 }],
  });
}

function onRow(practice: Promised, dice: Dice, act: (sheetId: number, row: number) => void): void {
  const table = dice.pick(LOGS);
  const { at } = tabOf(practice, table);
  const row = at.length === 0 ? undefined : dice.pick(at);
  if (row) act(tabOf(practice, table).sheet.id, row);
}

/** Copy and paste of a whole row, its hidden cells too. */
function copyRow(practice: Promised, dice: Dice): void {
  const { sheet, at } = tabOf(practice, dice.pick(LOGS));
  if (at.length === 0) return;
  const row = dice.pick(at);
  const to = lastFilled(sheet.contents) + 1;
  if (to > sheet.rowCount) return;
  const cells = Array.from({ length: sheet.columnCount }, (_, index) => {
    const content = contentAt(sheet, row, index + 1);
    return typeof content === 'object' ? null : content;
  });
  practice.host.edit(handsOf(practice), { sheetId: sheet.id, row: to, column: 1, values: [cells] });
}

function renameHeader(practice: Promised, dice: Dice): void {
  const { sheet, headerRow, columns } = tabOf(practice, dice.pick(LOGS));
  const column = dice.pick([...columns.values()]);
  practice.host.edit(handsOf(practice), {
    sheetId: sheet.id,
    row: headerRow,
    column,
    values: [[`Ours ${dice.below(1_000_000)}`]],
  });
}

function moveColumn(practice: Promised, dice: Dice): void {
  const { sheet } = tabOf(practice, dice.pick(LOGS));
  const at = 1 + dice.below(sheet.columnCount);
  practice.host.moveColumns(handsOf(practice), {
    sheetId: sheet.id,
    at,
    count: 1,
    to: 1 + dice.below(sheet.columnCount),
  });
}

function insertColumn(practice: Promised, dice: Dice): void {
  const { sheet, headerRow } = tabOf(practice, dice.pick(LOGS));
  if (sheet.columnCount > 60) return;
  const at = 1 + dice.below(sheet.columnCount);
  practice.host.insertColumns(handsOf(practice), { sheetId: sheet.id, at, count: 1 });
  practice.host.edit(handsOf(practice), {
    sheetId: sheet.id,
    row: headerRow,
    column: at,
    values: [[`Mine ${dice.below(1_000_000)}`], ['our own words']],
  });
}

/** The newest column of somebody's own. */
function deleteOwnColumn(practice: Promised, dice: Dice): void {
  const { sheet, headerRow, columns } = tabOf(practice, dice.pick(LOGS));
  const ours = new Set(columns.values());
  for (let column = sheet.columnCount; column > 0; column--) {
    const header = contentAt(sheet, headerRow, column);
    if (ours.has(column) || typeof header !== 'string' || !header.startsWith('Mine')) continue;
    practice.host.deleteColumns(handsOf(practice), { sheetId: sheet.id, at: column, count: 1 });
    return;
  }
}

/** The same day or name in three cells under one another. */
function pasteDown(practice: Promised, dice: Dice): void {
  const [table, key, texts] = dice.pick([
    [touchpoints, 'date', ['2026-02-20', '']],
    [touchpoints, 'partner', ['Dana Fielding', 'Sam Groß']],
    [referrals, 'outcome', ['Started', '']],
    [partners, 'owner', ['Ben', '']],
  ] as const);
  const { sheet, columns, at } = tabOf(practice, table);
  const column = columns.get(key);
  if (!column || at.length === 0) return;
  const row = dice.pick(at);
  if (row + 2 > sheet.rowCount) return;
  const value = dice.pick(texts) || null;
  practice.host.edit(handsOf(practice), {
    sheetId: sheet.id,
    row,
    column,
    values: [[value], [value], [value]],
  });
}

function filter(practice: Promised, dice: Dice): void {
  const { sheet, headerRow, columns } = tabOf(practice, partners);
  const area = {
    row: headerRow,
    column: 1,
    rows: sheet.rowCount - headerRow + 1,
    columns: sheet.columnCount,
  };
  const column = columns.get('owner') ?? 1;
  practice.host.filterRows(handsOf(practice), {
    sheetId: sheet.id,
    area,
    column,
    hides: [dice.pick(['Ana', 'Ben', ''])],
  });
}

const ownTabs = ({ host }: Promised): Sheet[] => {
  const ours = new Set(TABLES.map(({ id }) => sheetOfTable(host.workbook, id)?.id));
  return host.workbook.sheets.filter(({ id, name }) => !ours.has(id) && /^(Copy of|Ours)/.test(name));
};

function duplicateTab(practice: Promised, dice: Dice): void {
  if (ownTabs(practice).length < OWN_TABS)
    practice.host.copySheet(handsOf(practice), someSheet(practice, dice).id);
}

function deleteOwnTab(practice: Promised, dice: Dice): void {
  const tabs = ownTabs(practice);
  if (tabs.length > 0) practice.host.deleteSheet(handsOf(practice), dice.pick(tabs).id);
}

import type { Sheet } from '../../local/workbook/sheet';
import { partners } from '../../src/schema/partners';
import { team } from '../../src/schema/practice';
import { referrals } from '../../src/schema/referrals';
import type { Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import type { Practice } from '../support/practice';
import { BEN, CHIARA } from '../support/practice';
import type { Promised } from './checkers';
import { type Dice, type Habit, handsOf } from './habit';
import { lastFilled, type ReadTab, readTab } from './readBook';
import { SHEET_HABITS } from './sheetHabits';

const NAMES = [
  'Dana Fielding',
  'Sam Groß',
  'Noor Okoye',
  'Ida Lund',
  'Per Holm',
  'dana  fielding',
  '=1+1',
  "O'Neil",
];
const KINDS = ['Coffee or meal', 'Call', 'Message', 'Meeting', 'Lunch', 'Walk and talk'];
const DAYS = ['2026-03-02', '2026-02-20', '2025-11-03', '2026-03-20', '2024-05-05', '31.02.2026', '', 'soon'];

const tabOf = <T extends Table>(practice: Practice, table: T): ReadTab<T> =>
  readTab(practice.host.workbook, table);

/** Types one cell by the column's key, whatever its header says by now. */
function type(practice: Practice, table: Table, row: number, key: string, value: string | null): void {
  const { sheet, columns } = tabOf(practice, table);
  const column = columns.get(key);
  if (!column || row > sheet.rowCount) return;
  practice.host.edit(handsOf(practice), { sheetId: sheet.id, row, column, values: [[value]] });
}

/** A row below the last one, typed cell by cell or pasted at once. */
function typeRow(
  practice: Practice,
  dice: Dice,
  table: Table,
  cells: Readonly<Record<string, string>>,
): void {
  const { at, headerRow, sheet, columns } = tabOf(practice, table);
  const row = Math.max(headerRow, ...at, lastFilled(sheet.contents)) + 1;
  const filled = Object.entries(cells).filter(([key, value]) => value !== '' && columns.has(key));
  if (row > sheet.rowCount || filled.length === 0) return;
  if (dice.roll() < 0.5) for (const [key, value] of filled) type(practice, table, row, key, value);
  else pasteRow(practice, sheet, row, new Map(filled.map(([key, value]) => [columns.get(key) ?? 0, value])));
}

function pasteRow(practice: Practice, { id }: Sheet, row: number, cells: ReadonlyMap<number, string>): void {
  const [first, last] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
  const values = Array.from({ length: last - first + 1 }, (_, index) => cells.get(first + index) ?? null);
  practice.host.edit(handsOf(practice), { sheetId: id, row, column: first, values: [values] });
}

/** A filled row of the tab; undefined when there is none. */
function someRow(practice: Practice, table: Table, dice: Dice): number | undefined {
  const { at } = tabOf(practice, table);
  return at.length === 0 ? undefined : dice.pick(at);
}

const editing =
  (table: Table, key: string, values: readonly (string | null)[]) => (practice: Promised, dice: Dice) => {
    const row = someRow(practice, table, dice);
    if (row) type(practice, table, row, key, dice.pick(values));
  };

export const HABITS: readonly Habit[] = [
  {
    name: 'types a partner',
    gap: true,
    act: (practice, dice) =>
      typeRow(practice, dice, partners, {
        partner: dice.pick(NAMES),
        owner: dice.pick(['Ana', 'Ben', 'Zoe', '']),
        core: dice.pick(['yes', '']),
        notes: 'canary of theirs',
      }),
  },
  {
    name: 'types a touchpoint',
    gap: true,
    act: (practice, dice) =>
      typeRow(practice, dice, touchpoints, {
        date: dice.pick(DAYS),
        partner: dice.pick(NAMES),
        kind: dice.pick(KINDS),
        notes: 'canary of a talk',
      }),
  },
  {
    name: 'types a referral',
    gap: true,
    act: (practice, dice) =>
      typeRow(practice, dice, referrals, {
        date: dice.pick(DAYS),
        direction: dice.pick(['Given', 'Received']),
        partner: dice.pick(NAMES),
        clientCode: `QZ${100 + dice.below(900)}`,
        permission: dice.pick(['', 'Contact made', 'General progress']),
        outcome: dice.pick(['', '', 'Started']),
        notes: 'canary of a client',
      }),
  },
  { name: 'edits a cadence', gap: true, act: editing(partners, 'cadence', ['12', '0', 'often', null]) },
  { name: 'edits an owner', gap: true, act: editing(partners, 'owner', ['Ana', 'Ben', null]) },
  { name: 'renames a partner', act: editing(partners, 'partner', [...NAMES, 'Somebody Else', null]) },
  { name: 'judges', act: editing(partners, 'status', ['Paused', 'Not a fit', null]) },
  { name: 'overrides a computed cell', act: editing(partners, 'stage', ['Lasting', 'my own words', null]) },
  { name: 'chooses Log today', act: editing(partners, 'logToday', KINDS) },
  { name: 'moves a touch', gap: true, act: editing(touchpoints, 'date', DAYS) },
  { name: 'plans a touch', act: editing(touchpoints, 'status', ['Planned', 'Done', 'Skipped', null]) },
  {
    name: 'notes an outcome',
    gap: true,
    act: editing(referrals, 'outcome', ['Started', 'Returned', 'Open', null]),
  },
  { name: 'notes a formula', gap: true, act: editing(partners, 'notes', ['=1+1', '=A1', 'canary again']) },
  { name: 'says who gets mail', act: editing(team, 'reminders', ['Daily', 'Weekly', 'Off']) },
  {
    name: 'spoils an address',
    act: editing(team, 'email', [BEN, 'a@example.org, b@example.org', 'nobody', CHIARA]),
  },
  {
    name: 'adds a colleague',
    act: (practice, dice) =>
      typeRow(practice, dice, team, {
        name: dice.pick(['Ben', 'Chiara']),
        email: dice.pick([BEN, CHIARA]),
        reminders: 'Daily',
      }),
  },
  ...SHEET_HABITS,
];

import { putContent } from '../../local/workbook/cells';
import { addDays, type Day, day, parseDay, serialOfDay } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import type { Column } from '../../src/schema/column';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { partners } from '../../src/schema/partners';
import { referrals } from '../../src/schema/referrals';
import { makeSetting, SETTING_NAMES } from '../../src/schema/settings';
import type { RowOf, Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import type { Practice } from './practice';

type Value = string | number;

/** Writes rows as typed by nobody: straight into the cells, below the headers, without any event. */
function fill(practice: Practice, tab: string, rows: readonly Readonly<Record<string, Value>>[]): void {
  const sheet = practice.sheet(tab);
  sheet.rowCount = Math.max(sheet.rowCount, rows.length + 50);
  const columns = new Map(Object.keys(rows[0] ?? {}).map((header) => [header, practice.column(tab, header)]));
  for (const [index, row] of rows.entries()) {
    for (const [header, value] of Object.entries(row))
      putContent(sheet, index + 2, columns.get(header) ?? 1, value === '' ? null : value);
  }
}

/** Writes parsed rows as their cells: ids and links too, computed columns not. */
export function fillTable<T extends Table>(practice: Practice, table: T, rows: readonly RowOf<T>[]): void {
  const kept = Object.entries(table.columns).filter(([, column]) => !column.computed || column.kind === 'id');
  const cellsOf = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(kept.map(([key, column]) => [column.header, contentOf(column, row[key])]));
  fill(practice, table.name, rows.map(cellsOf));
}

function contentOf(column: Column<unknown>, value: unknown): Value {
  const cell = column.make(value);
  const asDay = column.kind === 'day' && typeof cell === 'string' ? parseDay(cell) : undefined;
  return asDay ? serialOfDay(asDay) : typeof cell === 'boolean' ? String(cell) : cell;
}

/** A whole book: its rows and its settings, as people would have typed them. */
export function fillBook(practice: Practice, book: Book): void {
  fillTable(practice, partners, book.partners);
  fillTable(practice, touchpoints, book.touchpoints);
  fillTable(practice, referrals, book.referrals);
  fillTable(practice, introductions, book.introductions);
  fillTable(practice, commitments, book.commitments);
  for (const name of SETTING_NAMES) {
    const at = practice.row('Settings', 'Setting', name);
    putContent(
      practice.sheet('Settings'),
      at,
      practice.column('Settings', 'Value'),
      String(makeSetting(name, book.settings)),
    );
  }
}

const KINDS = ['Coffee or meal', 'Call', 'Message', 'Article shared'];

/** A practice of so many partners with two touchpoints and one referral each, ended on a day, brought up to date once. */
export function fillPractice(practice: Practice, partners: number, until: Day = day('2026-03-01')): void {
  const names = Array.from({ length: partners }, (_, index) => `Partner ${index + 1}`);
  const dayOf = (index: number, spread: number) =>
    serialOfDay(addDays(until, -((index * 37 + spread * 101) % 700)));
  fill(
    practice,
    'Partners',
    names.map((name, index) => ({
      Partner: name,
      Owner: ['Ana', 'Ben', 'Chiara'][index % 3] ?? '',
      Core: index % 9 === 0 ? 'yes' : '',
    })),
  );
  fill(
    practice,
    'Touchpoints',
    [...names, ...names].map((name, index) => ({
      Date: dayOf(index, 1),
      Partner: name,
      Kind: KINDS[index % 4] ?? '',
    })),
  );
  fill(
    practice,
    'Referrals',
    names.map((name, index) => ({
      Date: dayOf(index, 2),
      Direction: index % 2 ? 'Given' : 'Received',
      Partner: name,
      Permission: 'General progress',
      Outcome: index % 5 ? 'Started' : '',
    })),
  );
  practice.ask('updateNow', {});
}

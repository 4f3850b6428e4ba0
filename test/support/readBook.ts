import { valueAt } from '../../local/workbook/cells';
import type { Sheet } from '../../local/workbook/sheet';
import type { Day } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import type { Cell } from '../../src/schema/cell';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { partners } from '../../src/schema/partners';
import { team } from '../../src/schema/practice';
import { referrals } from '../../src/schema/referrals';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { type RowOf, rowReader, type Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import type { Practice } from './practice';

/** The rows of a tab, read from its cells by the headers; the rows' order is the sheet's. */
export function readTab<T extends Table>(practice: Practice, table: T): RowOf<T>[] {
  const sheet = practice.sheet(table.name);
  const columns = Object.entries(table.columns).map(
    ([key, { header }]) => [key, findColumn(sheet, header)] as const,
  );
  const read = rowReader(table, practice.host.workbook.locale);
  const rows: RowOf<T>[] = [];
  for (let at = 2; at <= sheet.contents.length; at++) {
    const cells = new Map(columns.map(([key, column]) => [key, cellAt(sheet, at, column)]));
    if ([...cells.values()].some((cell) => cell !== ''))
      rows.push(read((key) => cells.get(key) ?? '', rows.length, []));
  }
  return rows;
}

function findColumn(sheet: Sheet, header: string): number {
  for (let column = 1; column <= sheet.columnCount; column++)
    if (valueAt(sheet, 1, column) === header) return column;
  throw new Error(`There is no column ${header} on ${sheet.name}.`);
}

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const value = valueAt(sheet, row, column) ?? '';
  return typeof value === 'object' ? String(value) : value;
}

/** The whole workbook as the rules see it on a day, by the settings and kinds a new spreadsheet has. */
export function readBook(practice: Practice, today: Day): Book {
  return {
    today,
    settings: DEFAULT_SETTINGS,
    kinds: DEFAULT_KINDS,
    team: readTab(practice, team),
    partners: readTab(practice, partners),
    touchpoints: readTab(practice, touchpoints),
    referrals: readTab(practice, referrals),
    introductions: readTab(practice, introductions),
    commitments: readTab(practice, commitments),
  };
}

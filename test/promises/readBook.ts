import { contentAt, formatAt, valueAt } from '../../local/workbook/cells';
import { displayText, isDateFormat } from '../../local/workbook/display';
import type { Sheet } from '../../local/workbook/sheet';
import { findSheet, type Workbook } from '../../local/workbook/workbook';
import { type Day, day, dayOfSerial } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import type { Cell } from '../../src/schema/cell';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { DEFAULT_KINDS, type Kind } from '../../src/schema/kinds';
import { partners } from '../../src/schema/partners';
import { kinds, settingsTab, team } from '../../src/schema/practice';
import { referrals } from '../../src/schema/referrals';
import { parseSettings } from '../../src/schema/settings';
import { type Problem, type RowOf, rowReader, type Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';

/** A tab as a second pair of eyes reads it: by the marks in the file, without a line of the product's own reading. */
export interface ReadTab<T extends Table = Table> {
  readonly table: T;
  readonly sheet: Sheet;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row of each row read. */
  readonly at: readonly number[];
  readonly rows: readonly RowOf<T>[];
  readonly problems: readonly Problem[];
  cell(sheetRow: number, key: string): Cell;
}

const MARK = 'mutual';

/** The oldest mark of the name: a copied tab has younger ones. */
function findMark({ metadata }: Workbook, text: string, sheetId?: number) {
  let oldest: Workbook['metadata'][number] | undefined;
  for (const mark of metadata) {
    if (mark.value !== text || mark.key !== MARK || (oldest && oldest.id < mark.id)) continue;
    const { place } = mark;
    if (sheetId === undefined || (place.kind !== 'spreadsheet' && place.sheetId === sheetId)) oldest = mark;
  }
  return oldest?.place;
}

/** The sheet that carries the table's mark. */
export function sheetOfTable(workbook: Workbook, id: string): Sheet | undefined {
  const place = findMark(workbook, `tab=${id}`);
  return place?.kind === 'sheet' ? findSheet(workbook, place.sheetId) : undefined;
}

export function headerRowOf(workbook: Workbook, id: string, sheetId: number): number | undefined {
  const place = findMark(workbook, `row=${id}`, sheetId);
  return place?.kind === 'row' ? place.line : undefined;
}

/** The sheet column that carries the mark 'table.column'. */
export function markedColumn(workbook: Workbook, mark: string, sheetId: number): number | undefined {
  const place = findMark(workbook, `column=${mark}`, sheetId);
  return place?.kind === 'column' ? place.line : undefined;
}

/** Sheet column by column key; a column whose mark is gone is found by its header alone. */
export function columnsOf(
  workbook: Workbook,
  table: Table,
  sheet: Sheet,
  headerRow: number,
): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [key, { header }] of Object.entries(table.columns)) {
    const marked = markedColumn(workbook, `${table.id}.${key}`, sheet.id);
    if (marked) columns.set(key, marked);
    else {
      const headers = Array.from({ length: sheet.columnCount }, (_, index) =>
        valueAt(sheet, headerRow, index + 1),
      );
      const found = headers.indexOf(header);
      if (found >= 0) columns.set(key, found + 1);
    }
  }
  return columns;
}

export function readTab<T extends Table>(workbook: Workbook, table: T): ReadTab<T> {
  const sheet = sheetOfTable(workbook, table.id);
  const headerRow = sheet && headerRowOf(workbook, table.id, sheet.id);
  if (!sheet || !headerRow) throw new Error(`The tab ${table.name} has lost its marks.`);
  const columns = columnsOf(workbook, table, sheet, headerRow);
  const cell = (row: number, key: string) => cellAt(workbook, sheet, row, columns.get(key) ?? 0);
  const at: number[] = [];
  const ours = [...columns.values()];
  for (let row = headerRow + 1; row <= sheet.contents.length; row++) {
    if (ours.some((column) => !isBlankCell(sheet, row, column))) at.push(row);
  }
  const problems: Problem[] = [];
  const read = rowReader(table, workbook.locale);
  const rows = at.map((row, index) => read((key) => cell(row, key), index, problems));
  return { table, sheet, headerRow, columns, at, rows, problems, cell };
}

/** The last row that holds anything, 1-based; 0 on an empty tab. */
export function lastFilled(contents: readonly (readonly unknown[])[]): number {
  for (let row = contents.length; row > 0; row--)
    if (contents[row - 1]?.some((content) => content !== null && content !== '')) return row;
  return 0;
}

function isBlankCell(sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** What the cell says: a day as 'YYYY-MM-DD', with its time if it has one. */
function cellAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Cell {
  const value = valueAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'number' && format && isDateFormat(format)) {
    const minutes = Math.round((value - Math.floor(value)) * 24 * 60);
    const two = (part: number) => String(part).padStart(2, '0');
    const time = minutes === 0 ? '' : ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return `${dayOfSerial(Math.floor(value))}${time}`;
  }
  return typeof value === 'object' ? displayText(value, format, workbook.locale) : value;
}

/** What a person or a script put into the cell, formulas as their text. */
export function inputAt(sheet: Sheet, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  if (content === null) return '';
  return typeof content === 'object' ? content.formula : `${typeof content} ${content}`;
}

/** The date the clock shows where the spreadsheet is. */
export function todayIn(zone: string, now: number): Day {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formats.set(zone, format);
  return day(format.format(now));
}

/** Making one is slow, and every mail and every checker asks. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Everything the rules may know, read from the cells as they are now. */
export function readBook(workbook: Workbook, now: number): Book {
  const rows = <T extends Table>(table: T) => readTab(workbook, table).rows;
  const kindRows = rows(kinds).filter(({ kind }) => kind !== '');
  return {
    today: todayIn(workbook.timeZone, now),
    settings: parseSettings(rows(settingsTab)).settings,
    kinds: kindRows.length === 0 ? DEFAULT_KINDS : kindRows.map(readKind),
    team: rows(team),
    partners: rows(partners),
    touchpoints: rows(touchpoints),
    referrals: rows(referrals),
    introductions: rows(introductions),
    commitments: rows(commitments),
  };
}

function readKind({ kind, meaningful, twoWay }: RowOf<typeof kinds>): Kind {
  return { kind, meaningful: meaningful === 'yes', twoWay: twoWay === 'yes' };
}

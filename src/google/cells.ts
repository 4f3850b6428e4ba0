import { parseDay, serialOfDay } from '../day/day';
import type { Cell } from '../schema/cell';
import type { Column } from '../schema/column';
import type { Zone } from './zone';

/** What getValues hands out for one cell. */
export type SheetValue = string | number | boolean | Date;

export function isDate(value: unknown): value is Date {
  // instanceof fails for values of another realm (docs/platform.md, "dates are instants").
  return Object.prototype.toString.call(value) === '[object Date]';
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A spreadsheet's value as a cell of ours; a date loses its instant and keeps its wall time. */
export function cellOf(value: SheetValue | null | undefined, zone: Zone): Cell {
  if (value === null || value === undefined) return '';
  if (isDate(value)) {
    const { day, minutes } = zone.localTime(value.getTime());
    return minutes === 0 ? day : `${day} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  }
  return typeof value === 'object' ? String(value) : value;
}

/** Words without digits that begin with a letter: nothing Sheets would take for a number, date or formula. */
const PLAIN_WORDS = /^\p{L}[\p{L}\s’',.–-]*$/u;
/** Words that a spreadsheet of some language takes for a boolean. */
const BOOLEAN_WORDS =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|sant|usant|sand|falsk|sann|tosi|epätosi|prawda|fałsz)$/i;

/** Sheets' own limit is 50,000 characters in a cell (docs/platform.md, "grid limits"). */
const LONGEST = 49_000;

/**
 * What to hand to setValues so that the cell holds exactly this. Text that typing could turn into something
 * else gets an apostrophe, which Sheets takes away (docs/platform.md, "strings are parsed as typed").
 */
export function sheetValueOf(
  cell: Cell,
  column: Pick<Column<unknown>, 'kind' | 'plainText'>,
): string | number | boolean {
  if (typeof cell !== 'string' || cell === '') return cell;
  const day = column.kind === 'day' ? parseDay(cell) : undefined;
  if (day) return serialOfDay(day);
  return escapeText(cell.slice(0, LONGEST), column.plainText);
}

/** Text as setValues must be given it, so that the cell holds exactly this. */
export function escapeText(text: string, plainText: boolean): string {
  if (plainText && !/^['=+@-]/.test(text)) return text;
  return PLAIN_WORDS.test(text) && !BOOLEAN_WORDS.test(text.trim()) ? text : `'${text}`;
}

import { refusal } from '../refusals';
import { instantOfWall, wallClock, zoneOffset } from '../workbook/zone';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;

/** One piece of a Java SimpleDateFormat pattern: a run of one letter, a quoted text, or anything else. */
const PIECES = /([a-zA-Z])\1*|'((?:[^']|'')*)'|[^a-zA-Z']+/g;

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** ISO 8601 week: the year it belongs to may differ from the day's at New Year. */
function isoWeek(wall: Date): { week: number; year: number } {
  const thursday = new Date(wall.getTime() + (3 - ((wall.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7);
  return { week, year };
}

function offsetText(minutes: number, separator: string): string {
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  return `${sign}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

type Field = (wall: Date, width: number, offsetMinutes: number) => string;

const year = (value: number, width: number) => (width === 2 ? padded(value % 100, 2) : padded(value, width));
const name = (names: string[], index: number, width: number) =>
  width >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);

const FIELDS: Readonly<Record<string, Field>> = {
  y: (wall, width) => year(wall.getUTCFullYear(), width),
  Y: (wall, width) => year(isoWeek(wall).year, width),
  M: (wall, width) =>
    width >= 3 ? name(MONTHS, wall.getUTCMonth(), width) : padded(wall.getUTCMonth() + 1, width),
  w: (wall, width) => padded(isoWeek(wall).week, width),
  d: (wall, width) => padded(wall.getUTCDate(), width),
  D: (wall, width) =>
    padded(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS) + 1, width),
  E: (wall, width) => name(DAYS, wall.getUTCDay(), width),
  u: (wall, width) => padded(wall.getUTCDay() || 7, width),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: (wall, width) => padded(wall.getUTCHours(), width),
  k: (wall, width) => padded(wall.getUTCHours() || 24, width),
  h: (wall, width) => padded(wall.getUTCHours() % 12 || 12, width),
  K: (wall, width) => padded(wall.getUTCHours() % 12, width),
  m: (wall, width) => padded(wall.getUTCMinutes(), width),
  s: (wall, width) => padded(wall.getUTCSeconds(), width),
  S: (wall, width) => padded(wall.getUTCMilliseconds(), width),
  Z: (_, __, offset) => offsetText(offset, ''),
  X: (_, width, offset) =>
    offset === 0
      ? 'Z'
      : width === 1
        ? offsetText(offset, '').slice(0, 3)
        : offsetText(offset, width === 3 ? ':' : ''),
  z: (_, __, offset) => (offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`),
};

/** An instant in a zone's wall time, by a SimpleDateFormat pattern. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const wall = wallClock(instant, zone);
  const offset = Math.round(zoneOffset(zone, instant) / 60_000);
  return pattern.replace(PIECES, (piece, letter?: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const field = letter === undefined ? undefined : FIELDS[letter];
    return field ? field(wall, piece.length, offset) : piece;
  });
}

const NUMBERS: Readonly<Record<string, keyof Reading>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

interface Reading {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The instant of a text by a pattern of numbers (y M d H m s S); lenient as Google's: month 13 is next January. */
export function parseInstant(text: string, zone: string, pattern: string): number {
  const reading: Reading = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let rest = text;
  for (const [piece, letter, quoted] of pattern.matchAll(PIECES)) {
    const field = letter === undefined ? undefined : NUMBERS[letter];
    const match = field ? /^\d+/.exec(rest) : undefined;
    const literal = quoted ?? piece;
    if (field && match) reading[field] = Number(match[0]);
    else if (field || !rest.startsWith(literal)) throw refusal('badDate', text);
    rest = rest.slice(match ? match[0].length : literal.length);
  }
  const { year: y, month, day, hour, minute, second, millisecond } = reading;
  return instantOfWall(Date.UTC(y, month - 1, day, hour, minute, second, millisecond), zone);
}

declare const brand: unique symbol;

/** A calendar date 'YYYY-MM-DD'. Days order as text orders; rules never compare instants. */
export type Day = string & { readonly [brand]: 'day' };

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;
/** Sheets counts days from 1899-12-30 (docs/platform.md, "serial numbers"). */
const SERIAL_OF_EPOCH = 25_569;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day named by 'YYYY-MM-DD', or undefined when there is no such date. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, month 1–12 and day of month, or undefined when there is no such date. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? dayOfNumber(time / MS_PER_DAY) : undefined;
}

/** A literal day in code, tests and sample data; throws on a date that does not exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`Not a day: ${text}`);
  return parsed;
}

function numberOfDay(value: Day): number {
  return (
    Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10))) /
    MS_PER_DAY
  );
}

function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

export function addDays(value: Day, days: number): Day {
  return dayOfNumber(numberOfDay(value) + days);
}

/** Days from the first to the second: negative when the second comes earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

export function weekdayOf(value: Day): Weekday {
  return (((((numberOfDay(value) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

export function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}

/** Whether the day lies in the last `length` days, today included: `today − length < day ≤ today`. */
export function isInWindow(value: Day, today: Day, length: number): boolean {
  return value <= today && daysBetween(value, today) < length;
}

/** The first working day later than the given one; with no working day at all, simply the next day. */
export function nextWorkingDay(after: Day, workingDays: readonly Weekday[]): Day {
  let next = addDays(after, 1);
  for (let tries = 0; tries < 6 && !workingDays.includes(weekdayOf(next)); tries++) next = addDays(next, 1);
  return workingDays.length === 0 ? addDays(after, 1) : next;
}

/** The number a spreadsheet stores for a day. */
export function serialOfDay(value: Day): number {
  return numberOfDay(value) + SERIAL_OF_EPOCH;
}

/** The day of a spreadsheet's number; a time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return dayOfNumber(Math.floor(serial) - SERIAL_OF_EPOCH);
}

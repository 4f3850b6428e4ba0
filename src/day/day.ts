declare const brand: unique symbol;

/** A calendar date 'YYYY-MM-DD'. Days order as text orders; rules never compare instants. */
export type Day = string & { readonly [brand]: 'day' };

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days of a year, as rules count them. */
export const YEAR = 365;
/** Sorts after every day. */
export const NEVER = '9999-12-31';
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

// Days are counted in the proleptic Gregorian calendar with years that begin in March, so that a leap day is a
// year's last: whole numbers only, six times faster than going through Date, and rules do it for every row.
const DAYS_PER_ERA = 146_097; // 400 years
const DAYS_BEFORE_EPOCH = 719_468; // from 0000-03-01 to 1970-01-01

function numberOfDay(value: Day): number {
  const month = digitAt(value, 5) * 10 + digitAt(value, 6);
  const year =
    digitAt(value, 0) * 1000 + digitAt(value, 1) * 100 + digitAt(value, 2) * 10 + digitAt(value, 3);
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const beforeMonth = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const dayOfMonth = digitAt(value, 8) * 10 + digitAt(value, 9);
  return marchYear * 365 + leapDays + beforeMonth + dayOfMonth - 1 - DAYS_BEFORE_EPOCH;
}

function dayOfNumber(days: number): Day {
  const sinceStart = days + DAYS_BEFORE_EPOCH;
  const era = Math.floor(sinceStart / DAYS_PER_ERA);
  const ofEra = sinceStart - era * DAYS_PER_ERA;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as Day;
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

export function addDays(value: Day, days: number): Day {
  return dayOfNumber(numberOfDay(value) + days);
}

/** The same day of another month, or that month's last day when it has no such day. */
export function addMonths(value: Day, months: number): Day {
  const month = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + months;
  const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
  const sameDay = makeDay(year, monthOfYear, Number(value.slice(8)));
  // A month that lacks the day is not December.
  return sameDay ?? addDays(day(`${year}-${twoDigits(monthOfYear + 1)}-01`), -1);
}

/** Days from the first to the second: negative when the second comes earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

export function weekdayOf(value: Day): Weekday {
  return weekdayOfNumber(numberOfDay(value));
}

function weekdayOfNumber(days: number): Weekday {
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

export function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}

/** The first working day later than the given one; with no working day at all, simply the next day. */
export function nextWorkingDay(after: Day, workingDays: readonly Weekday[]): Day {
  let days = numberOfDay(after) + 1;
  if (workingDays.length === 0) return dayOfNumber(days);
  while (!workingDays.includes(weekdayOfNumber(days))) days += 1;
  return dayOfNumber(days);
}

/** The last working day earlier than the given one; with no working day at all, simply the day before. */
export function previousWorkingDay(before: Day, workingDays: readonly Weekday[]): Day {
  let previous = addDays(before, -1);
  for (let tries = 0; tries < 6 && !workingDays.includes(weekdayOf(previous)); tries++)
    previous = addDays(previous, -1);
  return workingDays.length === 0 ? addDays(before, -1) : previous;
}

/** The number a spreadsheet stores for a day. */
export function serialOfDay(value: Day): number {
  return numberOfDay(value) + SERIAL_OF_EPOCH;
}

/** The day of a spreadsheet's number; a time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  return dayOfNumber(Math.floor(serial) - SERIAL_OF_EPOCH);
}

const DAYS_BEFORE_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial number (day 0 is 30 December 1899); the time of day is dropped. */
export function dayOfSerial(serial: number): CalendarDay {
  const date = new Date((Math.floor(serial) - DAYS_BEFORE_1970) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days beyond their bounds carry over, as in `DATE(2026, 14, 0)`. */
export function makeSerial({ year, month, day }: CalendarDay): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY) + DAYS_BEFORE_1970;
}

/** The same day so many months on, or the last day of a month that is too short. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial);
  return Math.min(
    makeSerial({ year, month: month + months, day }),
    makeSerial({ year, month: month + months + 1, day: 0 }),
  );
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(serial: number): number {
  const days = Math.floor(serial) - 2;
  return ((days % 7) + 7) % 7;
}

import { parseNumber } from '../coerce';
import { addMonths, dayOfSerial, makeSerial, weekdayOf } from '../days';
import { errorValue, type FormulaValue } from '../values';
import { monthsBetween } from './dateDifference';
import { define, type FunctionTable } from './definition';
import { WORKING_DAYS } from './workingDays';

const SECONDS_PER_DAY = 86_400;

/** Days and times; all of them are serial numbers. */
export const DATES: FunctionTable = {
  TODAY: define({}, (call) => Math.floor(call.scope.now())),
  NOW: define({}, (call) => call.scope.now()),
  DATE: define({ required: ['number', 'number', 'number'] }, (_, year, month, day) =>
    makeDate(year, month, day),
  ),
  TIME: define({ required: ['number', 'number', 'number'] }, (_, hour, minute, second) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? errorValue('#NUM!') : (seconds / SECONDS_PER_DAY) % 1;
  }),
  YEAR: define({ required: ['number'] }, (_, serial) => dayOfSerial(serial).year),
  MONTH: define({ required: ['number'] }, (_, serial) => dayOfSerial(serial).month),
  DAY: define({ required: ['number'] }, (_, serial) => dayOfSerial(serial).day),
  HOUR: define({ required: ['number'] }, (_, serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: define({ required: ['number'] }, (_, serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: define({ required: ['number'] }, (_, serial) => secondsOf(serial) % 60),
  WEEKDAY: define({ required: ['number'], optional: ['number'] }, (_, serial, type = 1) =>
    makeWeekday(serial, type),
  ),
  WEEKNUM: define({ required: ['number'], optional: ['number'] }, (_, serial, type = 1) =>
    makeWeekNumber(serial, type),
  ),
  ISOWEEKNUM: define({ required: ['number'] }, (_, serial) => isoWeek(serial)),
  EDATE: define({ required: ['number', 'number'] }, (_, serial, months) =>
    checkedDay(addMonths(serial, Math.trunc(months))),
  ),
  EOMONTH: define({ required: ['number', 'number'] }, (_, serial, months) => {
    const { year, month } = dayOfSerial(serial);
    return checkedDay(makeSerial({ year, month: month + Math.trunc(months) + 1, day: 0 }));
  }),
  DAYS: define({ required: ['number', 'number'] }, (_, end, start) => Math.floor(end) - Math.floor(start)),
  DATEDIF: define({ required: ['number', 'number', 'text'] }, (_, start, end, unit) =>
    dateDifference(Math.floor(start), Math.floor(end), unit.toUpperCase()),
  ),
  DATEVALUE: define({ required: ['value'] }, (call, value) => {
    const serial = typeof value === 'string' ? parseNumber(value, call.scope.locale) : value;
    const known =
      typeof serial === 'number' && (typeof value === 'number' || !/^[\d.\s]*$/.test(String(value)));
    return known ? Math.floor(serial) : errorValue('#VALUE!', `'${value}' cannot be parsed to a date.`);
  }),
  TIMEVALUE: define({ required: ['text'] }, (call, text) => {
    const serial = parseNumber(text, call.scope.locale);
    return serial === undefined ? errorValue('#VALUE!') : serial - Math.floor(serial);
  }),
  ...WORKING_DAYS,
};

function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY) % SECONDS_PER_DAY;
}

/** Years below 1900 are counted from 1900, as in all spreadsheets. */
function makeDate(year: number, month: number, day: number): FormulaValue {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999) return errorValue('#NUM!');
  const full = whole < 1900 ? whole + 1900 : whole;
  return checkedDay(makeSerial({ year: full, month: Math.trunc(month), day: Math.trunc(day) }));
}

const LAST_SERIAL = 2_958_465;

function checkedDay(serial: number): FormulaValue {
  return serial >= -693_593 && serial <= LAST_SERIAL ? serial : errorValue('#NUM!');
}

function makeWeekday(serial: number, type: number): FormulaValue {
  const fromMonday = weekdayOf(serial);
  if (type === 1) return ((fromMonday + 1) % 7) + 1;
  if (type === 2) return fromMonday + 1;
  return type === 3 ? fromMonday : errorValue('#NUM!');
}

const FIRST_WEEKDAYS: Readonly<Record<number, number>> = {
  1: 6,
  2: 0,
  11: 0,
  12: 1,
  13: 2,
  14: 3,
  15: 4,
  16: 5,
  17: 6,
};

function makeWeekNumber(serial: number, type: number): FormulaValue {
  if (type === 21) return isoWeek(serial);
  const firstWeekday = FIRST_WEEKDAYS[type];
  if (firstWeekday === undefined) return errorValue('#NUM!');
  const newYear = makeSerial({ year: dayOfSerial(serial).year, month: 1, day: 1 });
  const before = (weekdayOf(newYear) - firstWeekday + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + before) / 7) + 1;
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 3;
  const newYear = makeSerial({ year: dayOfSerial(thursday).year, month: 1, day: 1 });
  return Math.floor((thursday - newYear) / 7) + 1;
}

function dateDifference(start: number, end: number, unit: string): FormulaValue {
  if (start > end) return errorValue('#NUM!', 'DATEDIF needs the earlier day first.');
  const months = monthsBetween(start, end);
  switch (unit) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - addMonths(start, months);
    case 'YD':
      return end - addMonths(start, months - (months % 12));
    default:
      return errorValue('#NUM!', `DATEDIF does not know the unit '${unit}'.`);
  }
}

import { weekdayOf } from '../days';
import { errorValue, type FormulaError, type FormulaValue, isError } from '../values';
import { type Call, define, type FunctionTable, type Operand } from './definition';
import { numbersOf } from './numbers';

/** NETWORKDAYS and WORKDAY, with the usual weekend or one of the caller's. */
export const WORKING_DAYS: FunctionTable = {
  NETWORKDAYS: define(
    { required: ['number', 'number'], optional: ['range'] },
    (call, start, end, holidays = null) => countWorkingDays(call, start, end, calendarOf(call, 1, holidays)),
  ),
  'NETWORKDAYS.INTL': define(
    { required: ['number', 'number'], optional: ['value', 'range'] },
    (call, start, end, weekend = 1, holidays = null) =>
      countWorkingDays(call, start, end, calendarOf(call, weekend ?? 1, holidays)),
  ),
  WORKDAY: define(
    { required: ['number', 'number'], optional: ['range'] },
    (call, start, days, holidays = null) => findWorkingDay(call, start, days, calendarOf(call, 1, holidays)),
  ),
  'WORKDAY.INTL': define(
    { required: ['number', 'number'], optional: ['value', 'range'] },
    (call, start, days, weekend = 1, holidays = null) =>
      findWorkingDay(call, start, days, calendarOf(call, weekend ?? 1, holidays)),
  ),
};

type Calendar = (serial: number) => boolean;

function calendarOf(
  call: Call,
  weekend: string | number | boolean,
  holidays: Operand,
): Calendar | FormulaError {
  const week = parseWeekend(weekend);
  if (!week) return errorValue('#NUM!', 'Weekend is not a number of the list or seven digits 0 and 1.');
  const days = numbersOf(call, holidays === null ? [] : [holidays]);
  if (isError(days)) return days;
  const off = new Set(days.map(Math.floor));
  return (serial) => !week[weekdayOf(serial)] && !off.has(serial);
}

/** Monday to Sunday, true where it is weekend: `"0000011"`, or 1–7 for pairs and 11–17 for single days. */
function parseWeekend(weekend: string | number | boolean): boolean[] | undefined {
  if (typeof weekend === 'string') {
    const known = /^[01]{7}$/.test(weekend) && weekend.includes('0');
    return known ? [...weekend].map((digit) => digit === '1') : undefined;
  }
  const code = Number(weekend);
  const last = code >= 11 ? (code - 12 + 7) % 7 : (code + 5) % 7;
  const first = code >= 11 ? last : (last + 6) % 7;
  const known = Number.isInteger(code) && ((code >= 1 && code <= 7) || (code >= 11 && code <= 17));
  return known ? Array.from({ length: 7 }, (_, day) => day === first || day === last) : undefined;
}

function countWorkingDays(
  call: Call,
  start: number,
  end: number,
  calendar: Calendar | FormulaError,
): FormulaValue {
  if (isError(calendar)) return calendar;
  const [first, last] = [Math.floor(start), Math.floor(end)].sort((one, other) => one - other);
  if (first === undefined || last === undefined) return 0;
  call.spend(last - first);
  let count = 0;
  for (let serial = first; serial <= last; serial += 1) if (calendar(serial)) count += 1;
  return start <= end ? count : 0 - count;
}

function findWorkingDay(
  call: Call,
  start: number,
  days: number,
  calendar: Calendar | FormulaError,
): FormulaValue {
  if (isError(calendar)) return calendar;
  const step = days < 0 ? -1 : 1;
  let serial = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    call.spend(1);
    serial += step;
    if (calendar(serial)) left -= 1;
  }
  return serial;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  day,
  dayOfSerial,
  daysBetween,
  makeDay,
  nextWorkingDay,
  parseDay,
  previousWorkingDay,
  serialOfDay,
  weekdayOf,
} from '../../src/day/day';

const SEED = 20_260_302;
const MS_PER_DAY = 86_400_000;
/** What Date, the slow way, says: from the year 100 to 9999. */
const byDate = (days: number) => new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
const days = fc.integer({ min: -683_003, max: 2_932_896 });

describe('a day', () => {
  test(`counts as Date counts, leap years and all (seed ${SEED})`, () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(daysBetween(byDate(one), byDate(other))).toBe(other - one);
        expect(addDays(byDate(one), other - one)).toBe(byDate(other));
        expect(weekdayOf(byDate(one)) % 7).toBe(new Date(one * MS_PER_DAY).getUTCDay());
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2026-02-28', '2026-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['1900-02-28', '1900-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['0999-12-31', '1000-01-01'],
  ])('after %s comes %s', (before, after) => {
    expect(addDays(day(before), 1)).toBe(after);
    expect(addDays(day(after), -1)).toBe(before);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '1 Mar 2026', ''])(
    'is not “%s”',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test('is none before the year 100, which Date takes for one of the last century', () => {
    expect(parseDay('0099-12-31')).toBeUndefined();
    expect(makeDay(99, 12, 31)).toBeUndefined();
    expect(parseDay('0100-01-01')).toBe('0100-01-01');
  });

  test('is made of year, month and day of month', () => {
    expect(makeDay(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDay(2026, 2, 29)).toBeUndefined();
  });

  test('is a number in a spreadsheet, which may carry a time of day', () => {
    expect(serialOfDay(day('2026-03-02'))).toBe(46_083);
    expect(dayOfSerial(46_083.75)).toBe('2026-03-02');
  });
});

describe('the next working day', () => {
  test.each([
    ['a Thursday', '2026-03-05', '2026-03-06'],
    ['a Friday', '2026-03-06', '2026-03-09'],
    ['a Saturday', '2026-03-07', '2026-03-09'],
    ['a Sunday', '2026-03-08', '2026-03-09'],
  ])('after %s', (_, after, next) => {
    expect(nextWorkingDay(day(after), [1, 2, 3, 4, 5])).toBe(next);
  });

  test('is a week later where only one weekday is worked', () => {
    expect(nextWorkingDay(day('2026-03-02'), [1])).toBe('2026-03-09');
  });

  test('is simply the next day where none is', () => {
    expect(nextWorkingDay(day('2026-03-06'), [])).toBe('2026-03-07');
  });
});

describe('the working day before', () => {
  const MON_TO_FRI = [1, 2, 3, 4, 5] as const;
  test.each([
    ['2026-03-06', '2026-03-05', 'a Friday: Thursday'],
    ['2026-03-07', '2026-03-06', 'a Saturday: Friday'],
    ['2026-03-09', '2026-03-06', 'a Monday: Friday'],
    ['2026-03-10', '2026-03-09', 'a Tuesday: Monday'],
  ])('%s is %s (%s)', (before, expected) => {
    expect(previousWorkingDay(day(before), MON_TO_FRI)).toBe(expected);
  });

  test('is simply the day before when no day is a working day', () => {
    expect(previousWorkingDay(day('2026-03-09'), [])).toBe('2026-03-08');
  });
});

test('a literal day that does not exist is a fault of ours', () => {
  expect(() => day('2026-02-30')).toThrow('Not a day: 2026-02-30');
});

import { describe, expect, it } from 'vitest';
import { calculate } from './support';

const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const CASES: Record<string, [formula: string, result: unknown][]> = {
  'TODAY is the day, NOW the moment': [
    ['=TODAY()', serial('2026-03-02')],
    ['=NOW()-TODAY()', 0.5],
  ],
  'a date carries over its months and days': [
    ['=DATE(2026,3,2)', serial('2026-03-02')],
    ['=DATE(2026,14,0)', serial('2027-01-31')],
    ['=DATE(26,1,1)', serial('1926-01-01')],
    ['=DATE(-1,1,1)', '#NUM!'],
  ],
  'a date falls apart into its parts': [
    ['=YEAR(46083)', 2026],
    ['=MONTH("2026-03-02")', 3],
    ['=DAY(46083.99)', 2],
    ['=HOUR(0.75)', 18],
    ['=MINUTE(TIME(7,45,30))', 45],
    ['=SECOND(TIME(7,45,30))', 30],
    ['=MONTH("soon")', '#VALUE!'],
  ],
  'weekdays count from Sunday, Monday or zero': [
    ['=WEEKDAY(DATE(2026,3,1))', 1],
    ['=WEEKDAY(DATE(2026,3,2))', 2],
    ['=WEEKDAY(DATE(2026,3,2),2)', 1],
    ['=WEEKDAY(DATE(2026,3,1),2)', 7],
    ['=WEEKDAY(DATE(2026,3,1),3)', 6],
    ['=WEEKDAY(1,9)', '#NUM!'],
  ],
  'weeks count from the first day or by the first Thursday': [
    ['=WEEKNUM(DATE(2026,1,1))', 1],
    ['=WEEKNUM(DATE(2026,1,4))', 2],
    ['=WEEKNUM(DATE(2026,1,4),2)', 1],
    ['=ISOWEEKNUM(DATE(2026,1,1))', 1],
    ['=ISOWEEKNUM(DATE(2027,1,1))', 53],
  ],
  'months later is the same day or the last of a shorter month': [
    ['=EDATE(DATE(2026,1,31),1)', serial('2026-02-28')],
    ['=EDATE(DATE(2026,3,31),-1)', serial('2026-02-28')],
    ['=EDATE(DATE(2024,2,29),12)', serial('2025-02-28')],
    ['=EOMONTH(DATE(2026,1,15),0)', serial('2026-01-31')],
    ['=EOMONTH(DATE(2026,1,15),1)', serial('2026-02-28')],
    ['=EDATE(DATE(2026,1,1),1E9)', '#NUM!'],
  ],
  'DATEDIF counts whole units': [
    ['=DATEDIF(DATE(2025,3,3),DATE(2026,3,2),"Y")', 0],
    ['=DATEDIF(DATE(2025,3,2),DATE(2026,3,2),"Y")', 1],
    ['=DATEDIF(DATE(2025,3,1),DATE(2026,3,2),"M")', 12],
    ['=DATEDIF(DATE(2026,1,31),DATE(2026,3,2),"M")', 1],
    ['=DATEDIF(DATE(2026,1,31),DATE(2026,3,2),"MD")', 2],
    ['=DATEDIF(DATE(2026,1,1),DATE(2026,3,2),"D")', 60],
    ['=DATEDIF(DATE(2025,1,15),DATE(2026,3,14),"YM")', 1],
    ['=DATEDIF(DATE(2025,1,1),DATE(2026,3,2),"YD")', 60],
    ['=DATEDIF(2,1,"D")', '#NUM!'],
  ],
  'working days leave out Saturdays, Sundays and holidays': [
    ['=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,8))', 5],
    ['=NETWORKDAYS(DATE(2026,3,7),DATE(2026,3,8))', 0],
    ['=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,6),DATE(2026,3,4))', 4],
    ['=NETWORKDAYS(DATE(2026,3,6),DATE(2026,3,2))', -5],
    ['=NETWORKDAYS.INTL(DATE(2026,3,2),DATE(2026,3,8),"0000001")', 6],
    ['=NETWORKDAYS.INTL(DATE(2026,3,2),DATE(2026,3,8),7)', 5],
    ['=NETWORKDAYS.INTL(DATE(2026,3,2),DATE(2026,3,8),11)', 6],
    ['=WORKDAY(DATE(2026,3,6),1)', serial('2026-03-09')],
    ['=WORKDAY(DATE(2026,3,9),-1)', serial('2026-03-06')],
    ['=WORKDAY(DATE(2026,3,6),1,DATE(2026,3,9))', serial('2026-03-10')],
    ['=WORKDAY.INTL(DATE(2026,3,6),1,"1111111")', '#NUM!'],
  ],
  'days between': [['=DAYS(DATE(2026,3,2),DATE(2026,2,28))', 2]],
  'text is read as a day': [
    ['=DATEVALUE("2026-03-02")', serial('2026-03-02')],
    ['=DATEVALUE("2 March 2026")', serial('2026-03-02')],
    ['=DATEVALUE("someday")', '#VALUE!'],
    ['=TIMEVALUE("18:00")', 0.75],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (formula, result) => {
    expect(calculate(formula)).toEqual(result);
  });
});

describe('the order of day and month', () => {
  it('is the locale’s', () => {
    expect(calculate('=DATEVALUE("3/2/2026")', { locale: 'en_GB' })).toBe(serial('2026-02-03'));
    expect(calculate('=DATEVALUE("3/2/2026")', { locale: 'en_US' })).toBe(serial('2026-03-02'));
  });
});

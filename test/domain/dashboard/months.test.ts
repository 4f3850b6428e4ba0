import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyYear } from '../../../src/domain/dashboard/months';
import type { Referral } from '../../../src/schema/referrals';
import { aBook, aReferral, aTouchpoint, type Loose, onDay } from '../../support/builders';
import { bookArbitrary } from '../../support/randomBooks';

const SEED = 20_260_302;
console.info(`Months of the Dashboard: fast-check seed ${SEED}`);

const read = (today: string, ...rows: Loose<Referral>[]) =>
  tallyYear(onDay(today, aBook({ referrals: rows.map(aReferral) })));

/** In which year one referral given on that day counts. */
function yearOf(date: string, today: string): string {
  const { thisYear, yearBefore } = read(today, { date });
  if (thisYear.given === 1) return 'this year';
  return yearBefore.given === 1 ? 'the year before' : 'neither';
}

describe('the last twelve months', () => {
  test('are this month and the eleven before it, oldest first', () => {
    const { months } = read('2026-03-02');
    expect(months.map(({ month }) => month)).toEqual([
      ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'],
      ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
    ]);
    expect(months.at(-1)?.label).toBe('Mar');
  });

  test.each([
    ['the last day of January', '2026-01-31', '2026-01'],
    ['the first day of February', '2026-02-01', '2026-02'],
    ['the last day of February', '2026-02-28', '2026-02'],
    ['the first day of March', '2026-03-01', '2026-03'],
  ])('a referral of %s stands in its own month', (_, date, month) => {
    const { months } = read('2026-03-02', { date });
    expect(months.filter(({ given }) => given > 0).map((one) => one.month)).toEqual([month]);
  });

  test('a leap day stands in February', () => {
    const { months } = read('2028-03-01', { date: '2028-02-29' });
    expect(months.find(({ month }) => month === '2028-02')?.given).toBe(1);
  });

  test('given and received stand apart', () => {
    const { months } = read(
      '2026-03-02',
      { date: '2026-03-01' },
      { date: '2026-03-02', direction: 'Received' },
    );
    expect(months.at(-1)).toMatchObject({ given: 1, received: 1 });
  });

  test('add up to this year, whatever is in the book', () => {
    fc.assert(
      fc.property(bookArbitrary(), (book) => {
        const { months, thisYear } = tallyYear(book);
        for (const key of ['meaningful', 'given', 'received'] as const)
          expect(months.reduce((sum, month) => sum + month[key], 0)).toBe(thisYear[key]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('our year, read on 2 March 2026', () => {
  test.each([
    ['today', '2026-03-02', 'this year'],
    ['tomorrow', '2026-03-03', 'neither'],
    ['the first day of its first month', '2025-04-01', 'this year'],
    ['the day before that, which we had not reached a year ago', '2025-03-31', 'neither'],
    ['the day after today a year ago', '2025-03-03', 'neither'],
    ['today a year ago', '2025-03-02', 'the year before'],
    ['the first day of the year before', '2024-04-01', 'the year before'],
    ['the day before that', '2024-03-31', 'neither'],
  ])('%s', (_, date, year) => {
    expect(yearOf(date, '2026-03-02')).toBe(year);
  });
});

describe('a month that is over is held against a whole month', () => {
  test.each([
    [
      'on its last day but one, the last day a year ago does not count',
      '2025-03-31',
      '2026-03-30',
      'neither',
    ],
    ['on its last day it does', '2025-03-31', '2026-03-31', 'the year before'],
    ['on the day after, the new month has only begun', '2025-04-02', '2026-04-01', 'neither'],
    [
      'on 28 February 2029, the leap day of the year before counts',
      '2028-02-29',
      '2029-02-28',
      'the year before',
    ],
    ['on 27 February 2029 it does not', '2028-02-29', '2029-02-27', 'neither'],
    ['on a leap day, 28 February a year ago counts', '2027-02-28', '2028-02-29', 'the year before'],
    ['on a leap day, 1 March a year ago is this year', '2027-03-01', '2028-02-29', 'this year'],
  ])('%s', (_, date, today, year) => {
    expect(yearOf(date, today)).toBe(year);
  });
});

describe('what counts', () => {
  const tallyOf = (parts: Parameters<typeof aBook>[0]) => tallyYear(aBook(parts)).thisYear;

  test('a meaningful touch and a referral given are meaningful, a message and a referral received are not', () => {
    const touchpoints = [aTouchpoint({ kind: 'Call' }), aTouchpoint({ kind: 'Message' })];
    const referrals = [aReferral({ direction: 'Given' }), aReferral({ direction: 'Received' })];
    expect(tallyOf({ touchpoints, referrals })).toEqual({ meaningful: 2, given: 1, received: 1 });
  });

  test('nothing planned, skipped, undated or naming nobody', () => {
    const touchpoints = [
      aTouchpoint({ kind: 'Call', status: 'Planned' }),
      aTouchpoint({ kind: 'Call', status: 'Skipped' }),
      aTouchpoint({ kind: 'Call', partner: 'Nobody' }),
    ];
    const referrals = [aReferral({ date: undefined }), aReferral({ partner: 'Nobody' })];
    expect(tallyOf({ touchpoints, referrals })).toEqual({ meaningful: 0, given: 0, received: 0 });
  });
});

import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import { planYear } from '../../src/domain/yearPlan';
import { aBook, aPartner, aTouchpoint, type BookParts } from '../support/builders';

const plan = (book: Book) => planYear(book, book.partners);
const datesOf = (rows: ReturnType<typeof planYear>) => rows.map(({ date }) => date);
const withRows = (book: Book, rows: ReturnType<typeof planYear>): Book => ({
  ...book,
  touchpoints: [...book.touchpoints, ...rows.map((row) => aTouchpoint(row))],
});
const mondayOf = (date: ReturnType<typeof addDays>) => addDays(date, 1 - weekdayOf(date));

describe('plan my year', () => {
  test('spreads the touches over the year, on working days', () => {
    // The first place, 26 days ahead, is a Saturday.
    expect(datesOf(plan(aBook()))).toEqual([
      '2026-03-30',
      '2026-05-19',
      '2026-07-10',
      '2026-09-01',
      '2026-10-23',
      '2026-12-14',
      '2027-02-04',
    ]);
  });

  test('plans each touch as a row of its own', () => {
    expect(plan(aBook({ partners: [aPartner({ cadence: 1 })] }))).toEqual([
      {
        date: '2026-09-01',
        partner: 'Dana Fielding',
        kind: 'Coffee or meal',
        status: 'Planned',
        meaningful: '',
      },
    ]);
  });

  test('plans no two neighbours of a kind, the last touch included', () => {
    const kinds = plan(aBook({ touchpoints: [aTouchpoint({ kind: 'Coffee or meal' })] })).map(
      ({ kind }) => kind,
    );
    expect(kinds[0]).not.toBe('Coffee or meal');
    for (const [index, kind] of kinds.entries()) expect(kind).not.toBe(kinds[index + 1]);
  });

  test('differs from a touch already planned on either side', () => {
    const touchpoints = [aTouchpoint({ kind: 'Meeting', date: '2026-05-19', status: 'Planned' })];
    const rows = plan(aBook({ touchpoints }));
    expect(rows).toHaveLength(6);
    expect(rows[0]?.kind).not.toBe('Meeting');
    expect(rows[1]?.kind).not.toBe('Meeting');
  });

  test.each([
    ['26 days from the first place, half an interval', '2026-04-23', 6],
    ['a week after the last place', '2027-02-10', 6],
    ['27 days after the last place', '2027-03-03', 7],
  ])('lets a touch planned %s take a place', (_, date, rows) => {
    const touchpoints = [aTouchpoint({ kind: 'Meeting', date, status: 'Planned' })];
    expect(plan(aBook({ touchpoints }))).toHaveLength(rows);
  });

  test('adds nothing the second time', () => {
    const book = aBook();
    expect(plan(withRows(book, plan(book)))).toEqual([]);
  });

  test('asks one owner for at most two touches a week, and another for two more', () => {
    const partners = ['Ana', 'Ana', ' ana ', 'Ben'].map((owner, index) =>
      aPartner({ partner: `P${index}`, owner, cadence: 1 }),
    );
    const weeks = plan(aBook({ partners })).map(({ date }) => date && mondayOf(date));
    expect(weeks).toEqual(['2026-08-31', '2026-08-31', '2026-09-07', '2026-08-31']);
  });

  test('counts what the owner has planned already', () => {
    const touchpoints = ['2026-08-31', '2026-09-03'].map((date) =>
      aTouchpoint({ partner: 'Other', date, kind: 'Call', status: 'Planned' }),
    );
    const parts: BookParts = {
      partners: [aPartner({ cadence: 1 }), aPartner({ partner: 'Other', cadence: 0 })],
      touchpoints,
    };
    expect(datesOf(plan(aBook(parts)))).toEqual(['2026-09-07']);
  });

  test.each([{ cadence: 0 }, { status: 'Paused' }, { status: 'Not a fit' }] as const)(
    'plans nothing with %j',
    (said) => {
      expect(plan(aBook({ partners: [aPartner(said)] }))).toEqual([]);
    },
  );

  test('says Meaningful itself where the practice does not count the kind', () => {
    const kinds = aBook().kinds.map((kind) => ({ ...kind, meaningful: false }));
    expect(plan(aBook({ kinds })).every(({ meaningful }) => meaningful === 'yes')).toBe(true);
  });
});

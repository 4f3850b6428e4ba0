import { describe, expect, test } from 'vitest';
import { aBook, aReferral, firstPartner } from '../support/builders';

const referrals = (given: number, received: number, date = '2026-02-01') => [
  ...Array.from({ length: given }, () => aReferral({ date })),
  ...Array.from({ length: received }, () => aReferral({ date, direction: 'Received' })),
];
const read = (rows: ReturnType<typeof referrals>, tolerance = 1) =>
  firstPartner(aBook({ referrals: rows, settings: { tolerance } }));

describe('reciprocity', () => {
  test('nothing either way is None yet', () => {
    expect(read([])).toMatchObject({ reciprocity: 'None yet', balance: 0 });
  });

  test('referrals that left the window are None yet, not Early days', () => {
    expect(read(referrals(2, 1, '2024-01-01'))).toMatchObject({
      reciprocity: 'None yet',
      given: 0,
      received: 0,
    });
  });

  test.each([
    ['364 days ago', '2025-03-03', 'Early days'],
    ['365 days ago', '2025-03-02', 'Only giving'],
    ['366 days ago', '2025-03-01', 'Only giving'],
  ])('one way only, the first ever %s', (_, first, expected) => {
    expect(read([...referrals(1, 0), ...referrals(1, 0, first)]).reciprocity).toBe(expected);
  });

  test('early days count from the first referral either way', () => {
    expect(read([...referrals(1, 0), ...referrals(0, 1, '2024-01-01')]).reciprocity).toBe('Only giving');
    expect(read([...referrals(0, 1), ...referrals(1, 0, '2024-01-01')]).reciprocity).toBe('Only receiving');
  });

  test.each([
    [1, 1, 1, 'Balanced'],
    [2, 1, 1, 'Balanced'],
    [3, 1, 1, 'Mostly giving'],
    [1, 3, 1, 'Mostly receiving'],
    [2, 1, 0, 'Mostly giving'],
    [4, 2, 2, 'Balanced'],
    [6, 4, 0, 'Balanced'],
    [6, 3, 0, 'Mostly giving'],
    [5, 4, 0, 'Balanced'],
    [4, 3, 0, 'Balanced'],
    [3, 2, 0, 'Balanced'],
  ])('%i given, %i received, tolerance %i', (given, received, tolerance, expected) => {
    expect(read(referrals(given, received), tolerance).reciprocity).toBe(expected);
  });

  test.each([
    ['the day before the window', '2025-03-02', 0],
    ['the first day of the window', '2025-03-03', 1],
    ['today', '2026-03-02', 1],
    ['tomorrow', '2026-03-03', 0],
  ])('%s', (_, date, expected) => {
    expect(read(referrals(1, 0, date)).given).toBe(expected);
  });

  test('the balance is below zero when we gave more', () => {
    expect(read(referrals(3, 1)).balance).toBe(-2);
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '../../src/day/day';
import { forgetBefore, planForget } from '../../src/domain/forget';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { aReferral } from '../support/builders';

const old = { clientCode: 'AB1', notes: 'spoke twice' };

describe('the day before which referrals are old', () => {
  it.each([
    ['2026-03-02', 24, '2024-03-02'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('on %s and %i months it is %s', (today, months, before) => {
    const settings = { ...DEFAULT_SETTINGS, client_code_months: months };
    expect(forgetBefore(day(today), settings)).toBe(before);
  });
});

describe('forgetting', () => {
  const before = day('2024-03-02');
  const planned = (date: string | undefined) =>
    planForget([aReferral({ ...old, date: date === undefined ? undefined : day(date) })], before);

  it.each([
    ['the day before', '2024-03-01', 1],
    ['on the day', '2024-03-02', 0],
    ['the day after', '2024-03-03', 0],
  ])('reaches a referral of %s: %s', (_, date, count) => {
    expect(planned(date)).toMatchObject({ codes: count, notes: count, undated: 0 });
  });

  it('leaves a referral without a date, and says so', () => {
    expect(planned(undefined)).toMatchObject({ codes: 0, notes: 0, undated: 1 });
  });

  it('changes the code and the notes, and nothing else of a row', () => {
    expect([...planned('2024-01-01').changes]).toEqual([[0, { clientCode: '', notes: '' }]]);
  });

  it('has nothing to do with rows that hold neither', () => {
    expect(planForget([aReferral({ date: day('2020-01-01') })], before).changes.size).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { findRates } from '../../src/domain/rates';
import type { Referral } from '../../src/schema/referrals';
import { aBook, aReferral, type Loose } from '../support/builders';

/** Received on Monday, 2 February, read a month later. */
const read = (...rows: Loose<Referral>[]) =>
  findRates(
    aBook({
      referrals: rows.map((said) =>
        aReferral({ direction: 'Received', date: '2026-02-02', permission: 'General progress', ...said }),
      ),
    }),
  );

describe('our rates', () => {
  test.each([
    ['the same day', '2026-02-02', 1],
    ['the day after', '2026-02-03', 0],
    ['never', undefined, 0],
  ])('answered %s', (_, firstTriedOn, onTime) => {
    expect(read({ firstTriedOn }).sameDay).toEqual({ onTime, due: 1 });
  });

  test('an outcome ends the call but does not make it answered', () => {
    expect(read({ outcome: 'Client did not book' }).sameDay).toEqual({ onTime: 0, due: 1 });
  });

  test.each([
    ['on its day', '2026-02-03', 1],
    ['late', '2026-02-04', 0],
  ])('thanked %s', (_, toldOn, onTime) => {
    expect(read({ toldOn }).thanks).toEqual({ onTime, due: 1 });
  });

  test('feedback is contact told and outcome passed on', () => {
    const done = {
      contactOn: '2026-02-04',
      contactToldOn: '2026-02-05',
      outcome: 'Started',
      outcomeOn: '2026-02-10',
      outcomePassedOn: '2026-02-20',
    } as const;
    expect(read(done).feedback).toEqual({ onTime: 1, due: 2 });
    expect(read({ ...done, permission: 'Nothing' }).feedback).toEqual({ onTime: 0, due: 0 });
  });

  test('only steps that fell due in the window count: one of Saturday, 1 March 2025 on its first day', () => {
    expect(read({ date: '2025-03-01' }).sameDay.due).toBe(1);
    expect(read({ date: '2025-02-28' }).sameDay.due).toBe(0);
    expect(read({ date: '2026-03-03' }).sameDay.due).toBe(0);
    expect(read({ date: undefined }).sameDay.due).toBe(0);
  });

  test('a row naming nobody, or a referral given, counts nowhere', () => {
    expect(read({ partner: 'Nobody' }).thanks.due).toBe(0);
    expect(read({ direction: 'Given' }).thanks.due).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import type { Referral } from '../../src/schema/referrals';
import {
  aBook,
  aPartner,
  aReferral,
  firstPartner,
  firstReferral,
  type Loose,
  onDay,
} from '../support/builders';

/** Received on Monday, 2 March 2026. */
const received = (said: Loose<Referral> = {}) =>
  aReferral({ direction: 'Received', date: '2026-03-02', permission: 'Nothing', ...said });
const read = (said: Loose<Referral>, today = '2026-03-02') =>
  firstReferral(onDay(today, { referrals: [received(said)] }));
/** Everything done but what the test is about. */
const answered = { firstTriedOn: '2026-03-02', toldOn: '2026-03-02' };

describe('a referral received', () => {
  test.each([
    ['on a working day, no time said', '2026-03-02', '', '2026-03-02'],
    ['on a working day before the cut-off', '2026-03-02', '16:59', '2026-03-02'],
    ['on a working day at the cut-off', '2026-03-02', '17:00', '2026-03-03'],
    ['on a Friday after the cut-off', '2026-03-06', '17:01', '2026-03-09'],
    ['on a Saturday', '2026-03-07', '09:00', '2026-03-09'],
    ['on a Sunday, no time said', '2026-03-08', '', '2026-03-09'],
  ])('%s is to be answered', (_, date, arrivedAt, due) => {
    expect(read({ date, arrivedAt }, date)).toMatchObject({ step: 'contact client', due });
  });

  test.each([
    ['2026-03-02', 'Open'],
    ['2026-03-03', 'Late'],
  ])('to be answered on 2 March is on %s %s', (today, followUp) => {
    expect(read({}, today)).toMatchObject({ step: 'contact client', followUp });
  });

  test('is answered by a first try or by contact; a try tomorrow is none yet', () => {
    expect(read({ firstTriedOn: '2026-03-02' }).step).toBe('thank');
    expect(read({ contactOn: '2026-03-02' }).step).toBe('thank');
    expect(read({ firstTriedOn: '2026-03-03' }).step).toBe('contact client');
  });

  test('whose outcome is known needs no first call any more', () => {
    expect(read({ outcome: 'Client did not book' }).step).toBe('thank');
  });

  test.each([
    ['2026-03-02', 'Open'],
    ['2026-03-03', 'Open'],
    ['2026-03-04', 'Late'],
  ])('is thanked for one working day later: on %s it is %s', (today, followUp) => {
    expect(read({ firstTriedOn: '2026-03-02' }, today)).toEqual({
      followUp,
      step: 'thank',
      due: '2026-03-03',
      nextStep: 'Thank Dana Fielding',
    });
  });

  test('on a Friday is thanked for on Monday', () => {
    expect(read({ date: '2026-03-06', firstTriedOn: '2026-03-06' }, '2026-03-06').due).toBe('2026-03-09');
  });

  test.each([
    ['', 'what came of it?', '2026-03-16'],
    ['Nothing', 'what came of it?', '2026-03-16'],
    ['Contact made', 'tell contact', '2026-03-05'],
    ['General progress', 'tell contact', '2026-03-05'],
  ] as const)('with permission “%s”, in touch on 4 March, goes on with “%s”', (permission, step, due) => {
    expect(read({ ...answered, permission, contactOn: '2026-03-04' }, '2026-03-04')).toMatchObject({
      step,
      due,
    });
  });

  test.each([
    ['2026-03-15', 'Open'],
    ['2026-03-16', 'Open'],
    ['2026-03-17', 'Late'],
  ])('is ours to follow for 14 days: on %s it is %s', (today, followUp) => {
    expect(read(answered, today)).toMatchObject({ step: 'what came of it?', due: '2026-03-16', followUp });
  });

  test.each([
    ['Nothing', 'Closed', ''],
    ['Contact made', 'Closed', ''],
    ['General progress', 'Open', 'pass outcome on'],
  ] as const)('that came to nothing, permission %s, is %s', (permission, followUp, step) => {
    const done = { ...answered, permission, outcome: 'Nothing came of it', outcomeOn: '2026-03-02' } as const;
    expect(read(done)).toMatchObject({ followUp, step });
  });

  test('has its outcome passed on a working day after it, or after today while nobody filled the day in', () => {
    const done = { ...answered, permission: 'General progress', outcome: 'Started' } as const;
    expect(read({ ...done, outcomeOn: '2026-03-06' }, '2026-03-12')).toMatchObject({
      due: '2026-03-09',
      followUp: 'Late',
    });
    expect(read(done, '2026-03-12')).toMatchObject({ due: '2026-03-13', followUp: 'Open' });
    expect(read({ ...done, outcomePassedOn: '2026-03-12' }, '2026-03-12').followUp).toBe('Closed');
  });

  test('without a date shows its first open step without a day and is never late', () => {
    expect(read({ date: undefined, arrivedAt: '18:00' }, '2027-01-01')).toMatchObject({
      step: 'contact client',
      due: undefined,
      followUp: 'Open',
    });
  });

  test('without a date is not late though a step of it would have a day of its own', () => {
    const inTouch = { date: undefined, permission: 'General progress', contactOn: '2026-01-05' } as const;
    expect(read(inTouch)).toMatchObject({ step: 'thank', due: undefined, followUp: 'Open' });
    const thanked = { ...inTouch, toldOn: '2026-01-05' };
    expect(read(thanked)).toMatchObject({ step: 'tell contact', due: undefined, followUp: 'Open' });
  });

  test('whose outcome is dated tomorrow is read as of today', () => {
    const done = { ...answered, permission: 'General progress', outcome: 'Started' } as const;
    expect(read({ ...done, outcomeOn: '2026-03-03' })).toMatchObject({
      step: 'pass outcome on',
      due: '2026-03-03',
    });
  });

  test('dated next week has its days next week', () => {
    expect(read({ date: '2026-03-09' })).toMatchObject({ due: '2026-03-09', followUp: 'Open' });
  });

  test('is at 17:00 still in time where the practice answers until 18:00', () => {
    const book = aBook({
      referrals: [received({ arrivedAt: '17:00' })],
      settings: { same_day_cutoff: '18:00' },
    });
    expect(firstReferral(book).due).toBe('2026-03-02');
  });

  test('on a Saturday is answered the same day where Saturday is a working day', () => {
    const book = onDay('2026-03-07', {
      referrals: [received({ date: '2026-03-07' })],
      settings: { working_days: [2, 6] },
    });
    expect(firstReferral(book).due).toBe('2026-03-07');
  });
});

describe('what we owe', () => {
  test('is a referral received that is late', () => {
    expect(firstPartner(onDay('2026-03-02', { referrals: [received()] })).weOwe).toBe(false);
    expect(firstPartner(onDay('2026-03-03', { referrals: [received()] })).weOwe).toBe(true);
  });

  test('is never a referral given', () => {
    const book = onDay('2026-06-01', { referrals: [aReferral({ date: '2026-03-02' })] });
    expect(firstPartner(book)).toMatchObject({ weOwe: false, openReferrals: 1 });
  });

  test('stands though the partner is paused: a client is waiting', () => {
    const partners = [aPartner({ status: 'Paused' })];
    const answer = firstPartner(onDay('2026-03-03', { partners, referrals: [received()] }));
    expect(answer).toMatchObject({ weOwe: true, openReferrals: 1 });
    expect(answer.nextStep).toBe('Call the client Dana Fielding sent (referral of 2 Mar, due yesterday)');
  });
});

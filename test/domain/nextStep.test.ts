import { describe, expect, test } from 'vitest';
import type { Partner } from '../../src/schema/partners';
import {
  aBook,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  firstPartner,
  type Loose,
} from '../support/builders';

const next = (said: Loose<Partner> = {}, parts: BookParts = {}) =>
  firstPartner(aBook({ partners: [aPartner(said)], ...parts })).nextStep;
const calls = (length: number, date = '2026-02-20') =>
  Array.from({ length }, () => aTouchpoint({ kind: 'Call', date }));
const benefits = { benefitToThem: 'x', benefitToUs: 'x' };

describe('the first missing evidence', () => {
  test('for a prospect is a hello', () => {
    expect(next()).toBe('Reach out: a short, plain hello');
  });

  test('after that a talk', () => {
    expect(next({}, { touchpoints: [aTouchpoint()] })).toBe(
      'Meet or call: rapport needs a talk both take part in',
    );
  });

  test('after that the benefit, theirs first', () => {
    expect(next({}, { touchpoints: calls(1) })).toBe('Ask how we can help them, and fill in Benefit to them');
    expect(next({ benefitToThem: 'x' }, { touchpoints: calls(1) })).toBe(
      'Fill in Benefit to us: what do we get from knowing them?',
    );
  });

  test('after that touchpoints, comfort and trust shown', () => {
    expect(next(benefits, { touchpoints: calls(3) })).toBe(
      'Keep in touch: 3 of about 5 touchpoints towards trust',
    );
    expect(next({ ...benefits, comfort: 'no' }, { touchpoints: calls(3) })).toBe(
      'Comfort says no: what would have to change?',
    );
    expect(next(benefits, { touchpoints: calls(5) })).toBe(
      'Trust shows in a second referral from them, or a client who was pleased',
    );
  });

  test('for a trusted partner names the day from which it may be Lasting', () => {
    const referrals = [
      aReferral({ date: '2026-02-20', toldOn: '2026-02-20', outcome: 'Started', pleased: 'yes' }),
    ];
    expect(next(benefits, { touchpoints: calls(5), referrals })).toBe('Keep going: Lasting from 20 Feb 2027');
    expect(next({ ...benefits, knownSince: '2020-01-01' }, { touchpoints: calls(5), referrals })).toBe(
      'No referral from them yet: it can take a year',
    );
  });
});

describe('the more urgent thing', () => {
  const received = aReferral({
    direction: 'Received',
    date: '2026-02-26',
    firstTriedOn: '2026-02-26',
    clientCode: 'QX7',
  });

  test('is a follow-up whose day has come, the earliest first', () => {
    expect(next({}, { referrals: [received] })).toBe(
      'Thank Dana Fielding (referral of 26 Feb, due 3 days ago)',
    );
    const earlier = aReferral({ date: '2025-12-30' });
    expect(next({}, { referrals: [received, earlier] })).toBe(
      'Tell Dana Fielding that you referred someone (referral of 30 Dec 2025, due 62 days ago)',
    );
  });

  test('is no follow-up whose day is to come', () => {
    expect(
      next({}, { referrals: [{ ...received, firstTriedOn: undefined, date: aReferral().date }] }),
    ).toContain('due today');
    expect(next({}, { referrals: [aReferral({ direction: 'Received', date: '2026-03-03' })] })).toBe(
      'Reach out: a short, plain hello',
    );
  });

  test.each([
    ['2026-03-01', true],
    ['2026-03-02', true],
    ['2026-03-03', false],
  ])('is no follow-up put off until %s: shown %s', (snoozedUntil, shown) => {
    expect(next({}, { referrals: [aReferral({ ...received, snoozedUntil })] }).startsWith('Thank')).toBe(
      shown,
    );
  });

  test.each([
    // 2026-03-06 is a Friday.
    ['on the Friday evening', '2026-03-06', 'due in 3 days'],
    ['on Sunday', '2026-03-08', 'due tomorrow'],
    ['on Monday', '2026-03-09', 'due today'],
  ])('is a call that waits for Monday, since the client waits: %s', (_, today, due) => {
    const friday = { date: '2026-03-06', arrivedAt: '18:10' } as const;
    const referrals = [aReferral({ direction: 'Received', ...friday })];
    expect(next({}, { today, referrals })).toBe(
      `Call the client Dana Fielding sent (referral of 6 Mar, ${due})`,
    );
  });

  test('is no call about a referral dated later', () => {
    const referrals = [aReferral({ direction: 'Received', date: '2026-03-05' })];
    expect(next({}, { referrals })).not.toContain('Call');
  });

  test('never names a client code', () => {
    expect(next({}, { referrals: [received] })).not.toContain('QX7');
  });

  test('is only a follow-up for a partner who is paused or no fit', () => {
    expect(next({ status: 'Paused' })).toBe('');
    expect(next({ status: 'Not a fit' }, { referrals: [received] })).toContain('Thank');
  });

  test.each([
    [12, 'Trust shows in a second referral from them, or a client who was pleased'],
    [13, 'Time for a talk: 13 touchpoints and no referral from them yet'],
    [14, 'Time for a talk: 14 touchpoints and no referral from them yet'],
  ])('after %i touchpoints: %s', (length, sentence) => {
    expect(next(benefits, { touchpoints: calls(length) })).toBe(sentence);
  });

  test('is no talk for 90 days after one', () => {
    const talk = aTouchpoint({ kind: 'Talk about give and take', date: '2026-02-20' });
    expect(next(benefits, { touchpoints: [...calls(13), talk] })).not.toContain('Time for a talk');
  });

  test.each([
    ['89 days', '2025-12-03', false],
    ['90 days', '2025-12-02', true],
    ['91 days', '2025-12-01', true],
  ])('is no talk for 90 days after one was offered and put off: %s', (_, nudgedOn, isTime) => {
    const said = next({ ...benefits, nudgedOn }, { touchpoints: calls(13) });
    expect(said.includes('Time for a talk')).toBe(isTime);
  });

  test('is an overdue touch', () => {
    const touchpoints = calls(1, '2026-01-01');
    expect(next({}, { touchpoints })).toBe('Coffee or meal: a touch was due 8 days ago');
    expect(next({}, { touchpoints: calls(1, '2026-01-09') })).toBe('Coffee or meal: a touch is due today');
    expect(next({}, { touchpoints: calls(1, '2026-01-10') })).toContain('fill in Benefit to them');
  });

  test('for a dormant partner asks whether to reconnect', () => {
    expect(next({ core: false }, { touchpoints: calls(1, '2024-01-01') })).toBe('Reconnect, or let go?');
  });

  test('is a good moment to ask, when the light is green', () => {
    const pleased = aReferral({
      direction: 'Received',
      date: '2026-02-10',
      firstTriedOn: '2026-02-10',
      toldOn: '2026-02-11',
      outcome: 'Started',
      pleased: 'yes',
      pleasedOn: '2026-02-27',
    });
    expect(next({ ...benefits, core: false }, { touchpoints: calls(5), referrals: [pleased] })).toBe(
      'A good moment to ask for referrals: their client was pleased',
    );
  });
});

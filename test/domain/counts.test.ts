import { describe, expect, test } from 'vitest';
import { aBook, aPartner, aReferral, aTouchpoint, firstPartner } from '../support/builders';

describe('touchpoints', () => {
  test.each([
    ['yesterday', '2026-03-01', 1],
    ['today', '2026-03-02', 1],
    ['tomorrow', '2026-03-03', 0],
    ['no day', undefined, 0],
  ])('a row of %s counts %#', (_, date, expected) => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint({ date })] })).touchpoints).toBe(expected);
  });

  test.each([
    ['', 1],
    ['Done', 1],
    ['Planned', 0],
    ['Skipped', 0],
  ] as const)('a row whose Status is “%s” counts %i', (status, expected) => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint({ status })] })).touchpoints).toBe(expected);
  });

  test('a referral given is a touchpoint, one received is none', () => {
    const referrals = [
      aReferral(),
      aReferral({ direction: 'Received' }),
      aReferral({ direction: 'Received' }),
    ];
    expect(firstPartner(aBook({ referrals })).touchpoints).toBe(1);
  });

  test('each day on which we wrote about a referral received counts once', () => {
    const written = { toldOn: '2026-02-20', contactToldOn: '2026-02-20', outcomePassedOn: '2026-02-25' };
    const referrals = [aReferral({ direction: 'Received', date: '2026-02-19', ...written })];
    expect(firstPartner(aBook({ referrals })).touchpoints).toBe(2);
  });

  test('the same day on two referrals counts twice', () => {
    const received = aReferral({ direction: 'Received', date: '2026-02-19', toldOn: '2026-02-20' });
    expect(firstPartner(aBook({ referrals: [received, received] })).touchpoints).toBe(2);
  });

  test('a thank-you dated tomorrow counts nowhere', () => {
    const referrals = [aReferral({ direction: 'Received', toldOn: '2026-03-03' })];
    expect(firstPartner(aBook({ referrals })).touchpoints).toBe(0);
  });

  test('a row naming two partners counts for neither', () => {
    const book = aBook({ partners: [aPartner(), aPartner()], touchpoints: [aTouchpoint()] });
    expect(firstPartner(book)).toMatchObject({ touchpoints: 0, lastContact: undefined });
  });
});

describe('meaningful touchpoints', () => {
  test.each([
    ['a coffee', { kind: 'Coffee or meal' }, 1],
    ['a message', { kind: 'Message' }, 0],
    ['a message the partner got value from', { kind: 'Message', meaningful: 'yes' }, 1],
    ['a coffee that was none', { kind: 'Coffee or meal', meaningful: 'no' }, 0],
    ['a kind spelled another way', { kind: ' COFFEE  or meal' }, 1],
    ['a kind nobody knows', { kind: 'Lunch' }, 0],
  ] as const)('%s', (_, said, expected) => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint(said)] })).meaningful).toBe(expected);
  });

  test.each([
    ['the day before the window', '2025-03-02', 0],
    ['the first day of the window', '2025-03-03', 1],
    ['today', '2026-03-02', 1],
  ])('%s', (_, date, expected) => {
    const answer = firstPartner(aBook({ touchpoints: [aTouchpoint({ date, kind: 'Call' })] }));
    expect(answer.meaningful).toBe(expected);
    expect(answer.lastMeaningful).toBe(date);
  });

  test('a referral given is meaningful, one received is not', () => {
    expect(firstPartner(aBook({ referrals: [aReferral()] })).meaningful).toBe(1);
    expect(firstPartner(aBook({ referrals: [aReferral({ direction: 'Received' })] })).meaningful).toBe(0);
  });
});

describe('contact', () => {
  test('first contact is Known since when that is earlier', () => {
    const partners = [aPartner({ knownSince: '2020-01-01' })];
    const answer = firstPartner(aBook({ partners, touchpoints: [aTouchpoint({ date: '2026-02-01' })] }));
    expect(answer).toMatchObject({ firstContact: '2020-01-01', lastContact: '2026-02-01' });
  });

  test('Known since is itself no contact', () => {
    const answer = firstPartner(aBook({ partners: [aPartner({ knownSince: '2020-01-01' })] }));
    expect(answer).toMatchObject({
      firstContact: '2020-01-01',
      lastContact: undefined,
      evidence: 'Prospect',
    });
  });

  test('Known since tomorrow counts nowhere', () => {
    expect(
      firstPartner(aBook({ partners: [aPartner({ knownSince: '2026-03-03' })] })).firstContact,
    ).toBeUndefined();
  });

  test('a referral received is a contact', () => {
    const referrals = [aReferral({ direction: 'Received', date: '2026-02-03' })];
    expect(firstPartner(aBook({ referrals })).lastContact).toBe('2026-02-03');
  });

  test('a referral that says no direction is none', () => {
    expect(firstPartner(aBook({ referrals: [aReferral({ direction: '' })] })).lastContact).toBeUndefined();
  });
});

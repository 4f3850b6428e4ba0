import { describe, expect, test } from 'vitest';
import type { Book } from '../../src/domain/book';
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

/** A partner with everything that Trusted needs, and then what the test says. */
function trusted(said: Loose<Partner> = {}, parts: BookParts = {}): Book {
  return aBook({
    partners: [aPartner({ benefitToThem: 'x', benefitToUs: 'x', ...said })],
    touchpoints: Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call', date: '2026-02-02' })),
    referrals: [aReferral({ direction: 'Received', date: '2026-02-01', outcome: 'Started', pleased: 'yes' })],
    ...parts,
  });
}

describe('evidence', () => {
  test('nobody contacted is a Prospect', () => {
    expect(firstPartner(aBook()).evidence).toBe('Prospect');
  });

  test('any contact reaches out', () => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint()] })).evidence).toBe('Reached out');
  });

  test('rapport needs a touchpoint both took part in', () => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint({ kind: 'Article shared' })] })).evidence).toBe(
      'Reached out',
    );
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint({ kind: 'Call' })] })).evidence).toBe('Rapport');
  });

  test('two-way is read from the kind alone, whatever Meaningful says', () => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint({ meaningful: 'yes' })] })).evidence).toBe(
      'Reached out',
    );
  });

  test('mutual benefit needs both benefits', () => {
    const touchpoints = [aTouchpoint({ kind: 'Call' })];
    const withBenefits = (said: Loose<Partner>) => aBook({ partners: [aPartner(said)], touchpoints });
    expect(firstPartner(withBenefits({ benefitToThem: 'x' })).evidence).toBe('Rapport');
    expect(firstPartner(withBenefits({ benefitToUs: 'x' })).evidence).toBe('Rapport');
    expect(firstPartner(withBenefits({ benefitToThem: 'x', benefitToUs: 'x' })).evidence).toBe(
      'Mutual benefit',
    );
  });

  test.each([
    ['yes', 'Trusted'],
    ['not yet', 'Trusted'],
    ['', 'Trusted'],
    ['no', 'Mutual benefit'],
  ] as const)('comfort “%s” makes it %s', (comfort, expected) => {
    expect(firstPartner(trusted({ comfort })).evidence).toBe(expected);
  });

  test.each([
    [4, 'Mutual benefit'],
    [5, 'Trusted'],
    [6, 'Trusted'],
  ])('with %i touchpoints, five being trust_low, it is %s', (length, expected) => {
    const touchpoints = Array.from({ length }, () => aTouchpoint({ kind: 'Call' }));
    expect(firstPartner(trusted({}, { touchpoints })).evidence).toBe(expected);
  });

  test.each([
    ['364 days apart', '2025-02-02', 'Trusted'],
    ['365 days apart', '2025-02-01', 'Trusted'],
    ['366 days apart', '2025-01-31', 'Mutual benefit'],
  ])('two referrals received %s', (_, date, expected) => {
    const referrals = ['2026-02-01', date].map((on) => aReferral({ direction: 'Received', date: on }));
    expect(firstPartner(trusted({}, { referrals })).evidence).toBe(expected);
  });

  test('trust is shown by any two neighbours, not only the last two', () => {
    const referrals = ['2020-01-01', '2026-02-01', '2020-06-01'].map((date) =>
      aReferral({ direction: 'Received', date }),
    );
    expect(firstPartner(trusted({}, { referrals })).evidence).toBe('Trusted');
  });

  test('trust is shown by one client who started and was pleased, given or received', () => {
    const pleased = { outcome: 'Started', pleased: 'yes' } as const;
    expect(firstPartner(trusted({}, { referrals: [aReferral(pleased)] })).evidence).toBe('Trusted');
    expect(
      firstPartner(trusted({}, { referrals: [aReferral({ ...pleased, pleased: 'unknown' })] })).evidence,
    ).toBe('Mutual benefit');
    expect(
      firstPartner(trusted({}, { referrals: [aReferral({ ...pleased, outcome: 'Returned' })] })).evidence,
    ).toBe('Mutual benefit');
  });

  describe('lasting', () => {
    const bothWays = [
      aReferral({ direction: 'Received', date: '2026-02-01', outcome: 'Started', pleased: 'yes' }),
      aReferral({ date: '2026-02-01' }),
    ];

    test.each([
      ['364 days ago', '2025-03-03', 'Trusted'],
      ['365 days ago', '2025-03-02', 'Lasting'],
      ['366 days ago', '2025-03-01', 'Lasting'],
    ])('known for %s', (_, knownSince, expected) => {
      expect(firstPartner(trusted({ knownSince }, { referrals: bothWays })).evidence).toBe(expected);
    });

    test('needs a referral each way', () => {
      const knownSince = '2020-01-01';
      expect(firstPartner(trusted({ knownSince }, { referrals: bothWays.slice(0, 1) })).evidence).toBe(
        'Trusted',
      );
      expect(firstPartner(trusted({ knownSince }, { referrals: bothWays.slice(1) })).evidence).toBe(
        'Mutual benefit',
      );
    });

    test('needs a contact in the window', () => {
      const longAgo = bothWays.map((referral) => ({
        ...referral,
        date: aReferral({ date: '2024-02-01' }).date,
      }));
      const touchpoints = Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call', date: '2024-02-01' }));
      const book = trusted({}, { referrals: longAgo, touchpoints });
      expect(firstPartner(book)).toMatchObject({ evidence: 'Trusted', stage: 'Dormant' });
    });
  });
});

describe('the stage shown', () => {
  const call = (date: string) => [aTouchpoint({ kind: 'Call', date })];

  test('Not a fit and Paused come before everything', () => {
    expect(firstPartner(trusted({ status: 'Not a fit', stageOverride: 'Lasting' })).stage).toBe('Not a fit');
    expect(firstPartner(trusted({ status: 'Paused', stageOverride: 'Lasting' })).stage).toBe('Paused');
  });

  test('an override comes before Dormant and evidence, and a note says whose, since when and the evidence', () => {
    const partners = [aPartner({ stageOverride: 'Trusted', overrideOn: '2025-12-24' })];
    const answer = firstPartner(aBook({ partners, touchpoints: call('2024-01-01') }));
    expect(answer).toMatchObject({ stage: 'Trusted', evidence: 'Rapport' });
    expect(answer.stageNote).toBe('Ana’s own judgement since 24 Dec 2025. The evidence says Rapport.');
  });

  test('no note stands where no override is in force', () => {
    expect(firstPartner(aBook()).stageNote).toBe('');
    expect(firstPartner(trusted({ status: 'Paused', stageOverride: 'Lasting' })).stageNote).toBe('');
  });

  test.each([
    ['364 days', '2025-03-03', 'Rapport'],
    ['365 days', '2025-03-02', 'Dormant'],
    ['366 days', '2025-03-01', 'Dormant'],
  ])('silence of %s', (_, date, expected) => {
    expect(firstPartner(aBook({ touchpoints: call(date) })).stage).toBe(expected);
  });

  test('nobody below Rapport is Dormant', () => {
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint({ date: '2020-01-01' })] })).stage).toBe(
      'Reached out',
    );
  });
});

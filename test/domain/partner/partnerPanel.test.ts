import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/day/day';
import { describePartner } from '../../../src/domain/partner/partnerPanel';
import type { Partner } from '../../../src/schema/partners';
import {
  aBook,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  firstPartner,
  type Loose,
  TODAY,
} from '../../support/builders';

const bookOf = (said: Loose<Partner> = {}, parts: BookParts = {}) =>
  aBook({ partners: [aPartner(said)], ...parts });
const panel = (said: Loose<Partner> = {}, parts: BookParts = {}) => {
  const book = bookOf(said, parts);
  const [partner] = book.partners;
  if (!partner) throw new Error('The book has no partner.');
  return describePartner(book, partner);
};

describe('the panel of a partner', () => {
  test('answers what the columns answer', () => {
    const parts: BookParts = {
      touchpoints: [aTouchpoint({ kind: 'Call' })],
      referrals: [aReferral({ date: '2026-02-01' }), aReferral({ direction: '' })],
    };
    expect(panel({}, parts).answer).toEqual(firstPartner(bookOf({}, parts)));
  });

  test('names the weak link and one thing to do, and is silent where there is none', () => {
    expect(panel().why).toMatchObject({ link: 'remember', todo: 'Do something kind for them soon.' });
    expect(panel({ status: 'Paused' }).why).toBeUndefined();
  });

  test.each([
    ['6 days after', '2026-03-08', true],
    ['7 days after', '2026-03-09', false],
  ])('says that the moment is good %s hearing that a client was pleased', (_, today, isGood) => {
    const referrals = [
      aReferral({ direction: 'Received', date: '2026-02-01', pleased: 'yes', pleasedOn: '2026-03-02' }),
    ];
    expect(panel({}, { today, referrals }).goodMoment !== '').toBe(isGood);
  });

  test.each<[string, Loose<Partner>, object]>([
    ['seven touches for Core', {}, { cadence: 7, reason: '' }],
    ['as many as Cadence says', { cadence: 4 }, { cadence: 4, reason: '' }],
    [
      'nothing for others without a Cadence',
      { core: false },
      { touches: [], reason: 'No touches are hoped for: mark this partner as Core, or fill in Cadence.' },
    ],
    [
      'nothing while Paused',
      { status: 'Paused' },
      { touches: [], reason: 'Nothing is planned while this partner is Paused.' },
    ],
  ])('offers to plan %s', (_, said, plan) => {
    expect(panel(said).plan).toMatchObject(plan);
  });

  test('shows the year in day order before it is written, with what is planned already', () => {
    const planned = aTouchpoint({ kind: 'Joint content', date: '2026-06-01', status: 'Planned' });
    const passed = { ...planned, date: addDays(TODAY, -1) };
    const { plan } = panel({ cadence: 4 }, { touchpoints: [planned, passed] });
    expect(
      plan.touches.map(({ day, kind, isPlanned }) => `${day} ${kind}${isPlanned ? ' planned' : ''}`),
    ).toEqual([
      '2026-06-01 Joint content planned',
      '2026-07-17 Coffee or meal',
      '2026-10-16 Meeting',
      '2027-01-15 Walk and talk',
    ]);
  });
});

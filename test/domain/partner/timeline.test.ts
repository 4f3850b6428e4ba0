import { describe, expect, test } from 'vitest';
import { describePartner } from '../../../src/domain/partner/partnerPanel';
import { aBook, aReferral, aTouchpoint, type BookParts, firstPartner } from '../../support/builders';

const panel = (parts: BookParts) => {
  const book = aBook(parts);
  const [partner] = book.partners;
  if (!partner) throw new Error('The book has no partner.');
  return describePartner(book, partner);
};
const inWords = (parts: BookParts) =>
  panel(parts).timeline.flatMap(({ title, entries }) =>
    entries.map((entry) => `${title}: ${entry.day} ${entry.title} (${entry.about})`),
  );

describe('the timeline of a partner', () => {
  test('has this month and the eleven before it, the latest first, empty ones too', () => {
    const months = panel({ today: '2026-03-31' }).timeline.map(({ month }) => month);
    expect(months).toHaveLength(12);
    expect([months[0], months[1], months[11]]).toEqual(['2026-03', '2026-02', '2025-04']);
  });

  test('tells touches, skipped ones, referrals either way and each word we wrote about one', () => {
    expect(
      inWords({
        touchpoints: [
          aTouchpoint({ kind: 'Call', date: '2026-02-04' }),
          aTouchpoint({ kind: 'Meeting', date: '2026-02-10', status: 'Skipped' }),
        ],
        referrals: [
          aReferral({ date: '2026-02-06' }),
          aReferral({
            direction: 'Received',
            date: '2026-01-20',
            toldOn: '2026-01-21',
            contactToldOn: '2026-02-05',
            outcomePassedOn: '2026-03-03',
          }),
        ],
      }),
    ).toEqual([
      'Feb 2026: 2026-02-10 Meeting (skipped)',
      'Feb 2026: 2026-02-06 Referral given (given)',
      'Feb 2026: 2026-02-05 Told them that contact was made (touchpoint)',
      'Feb 2026: 2026-02-04 Call (touchpoint)',
      'Jan 2026: 2026-01-21 Thanked for a referral (touchpoint)',
      'Jan 2026: 2026-01-20 Referral received (received)',
    ]);
  });

  test.each([
    ['the last day of the month before the first', '2025-03-31', 0],
    ['the first day of the first month', '2025-04-01', 1],
    ['today', '2026-03-02', 1],
    ['tomorrow', '2026-03-03', 0],
  ])('a touch dated %s', (_, date, shown) => {
    expect(inWords({ touchpoints: [aTouchpoint({ date })] })).toHaveLength(shown);
  });

  test('keeps what is planned apart: from today on, the next first', () => {
    const touchpoints = ['2026-05-04', '2026-03-02', '2026-03-01', '2026-04-01'].map((date) =>
      aTouchpoint({ kind: 'Call', date, status: 'Planned' }),
    );
    const { ahead, timeline } = panel({ touchpoints });
    expect(ahead.map(({ day }) => day)).toEqual(['2026-03-02', '2026-04-01', '2026-05-04']);
    expect(timeline.flatMap(({ entries }) => entries)).toEqual([]);
  });

  test('shows as many touches as are counted, when each has a day of its own', () => {
    const book: BookParts = {
      touchpoints: [aTouchpoint({ date: '2026-02-04' }), aTouchpoint({ kind: 'Call', date: '2026-01-04' })],
      referrals: [
        aReferral({ date: '2026-02-06' }),
        aReferral({ direction: 'Received', date: '2026-01-20', toldOn: '2026-01-21' }),
      ],
    };
    const shown = panel(book).timeline.flatMap(({ entries }) => entries);
    const touches = shown.filter(({ about }) => about === 'touchpoint' || about === 'given');
    expect(touches).toHaveLength(firstPartner(aBook(book)).touchpoints);
  });
});

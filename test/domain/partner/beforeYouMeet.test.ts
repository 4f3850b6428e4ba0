import { describe, expect, test } from 'vitest';
import type { BeforeLine } from '../../../src/domain/partner/beforeYouMeet';
import { describePartner } from '../../../src/domain/partner/partnerPanel';
import type { Partner } from '../../../src/schema/partners';
import {
  aBook,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  type Loose,
  TODAY,
} from '../../support/builders';

const read = (said: Loose<Partner> = {}, parts: BookParts = {}): readonly BeforeLine[] => {
  const book = aBook({ partners: [aPartner(said)], ...parts });
  const [partner] = book.partners;
  if (!partner) throw new Error('The book has no partner.');
  return describePartner(book, partner).beforeYouMeet;
};
const about = (what: BeforeLine['about'], said: Loose<Partner> = {}, parts: BookParts = {}) =>
  read(said, parts)
    .filter((line) => line.about === what)
    .map(({ text }) => text);
const received = (said = {}) => aReferral({ direction: 'Received', ...said });

describe('before you meet', () => {
  test('what they get comes first; unknown, it says so and names its card', () => {
    expect(read({ benefitToThem: 'Overflow' })[0]).toEqual({
      about: 'what they get',
      text: 'Overflow',
      known: true,
      field: 'benefitToThem',
    });
    expect(read()[0]).toMatchObject({ known: false, field: 'benefitToThem' });
  });

  test('the last talk is the latest both took part in, with what they got and the notes', () => {
    const touchpoints = [
      aTouchpoint({ kind: 'Call', date: '2026-02-04', gotFromIt: 'A reading list', notes: 'Moves house' }),
      aTouchpoint({ kind: 'Coffee or meal', date: '2026-01-04' }),
      aTouchpoint({ kind: 'Message', date: '2026-02-20' }),
      aTouchpoint({ kind: 'Meeting', date: '2026-03-20', status: 'Planned' }),
    ];
    expect(about('last talk', {}, { touchpoints })).toEqual([
      'Call on 4 Feb, 26 days ago.\nThey got: A reading list\nMoves house',
    ]);
    expect(about('last talk')).toEqual(['You have not talked yet.']);
  });

  test.each([
    ['the day before it is due', '2026-03-05', 'Nothing on a referral.'],
    ['on its day', '2026-03-06', 'Thank Dana Fielding.'],
    ['after its day', '2026-03-07', 'Thank Dana Fielding.'],
  ])('what we owe is said %s', (_, today, expected) => {
    const referrals = [received({ date: '2026-03-05', firstTriedOn: '2026-03-05' })];
    expect(about('what we owe', {}, { today, referrals })).toEqual([expected]);
  });

  test('we owe them word of a referral we gave, but no ask of ours is a debt', () => {
    const owed = about('what we owe', {}, { referrals: [aReferral()] });
    expect(owed).toEqual(['Tell Dana Fielding that you referred someone.']);
    const asking = aReferral({ date: '2026-02-16', toldOn: '2026-02-16', contactOn: '2026-02-17' });
    expect(about('what we owe', {}, { referrals: [asking] })).toEqual(['Nothing on a referral.']);
  });

  test('one of our services is named that no note on them names yet', () => {
    const settings = { our_services: 'Couples, Sleep; Grief groups' };
    expect(about('service', {}, { settings })).toEqual(['Couples']);
    const touchpoints = [
      aTouchpoint({ notes: 'Talked about couples' }),
      aTouchpoint({ gotFromIt: 'A sleep diary' }),
    ];
    expect(about('service', {}, { settings, touchpoints })).toEqual(['Grief groups']);
    expect(about('service', { notes: 'Knows our grief group' }, { settings, touchpoints })).toEqual([
      'Nothing: you have spoken of everything we do.',
    ]);
    expect(about('service')).toEqual([]);
  });

  const complete: Loose<Partner> = {
    benefitToThem: 'x',
    goodReferral: 'x',
    serves: 'x',
    takingClients: 'yes',
    askedOn: TODAY,
    howWeReferOn: TODAY,
  };
  test.each<[string, Loose<Partner>, string]>([
    ['what they would gain', { benefitToThem: '' }, '“How can we help you and your work?”'],
    ['a good referral', { goodReferral: '' }, '“What makes a good referral for you?”'],
    ['whom they serve', { serves: '' }, '“Whom do you most like to work with?”'],
    [
      'room for clients, last asked 60 days ago',
      { askedOn: '2026-01-01' },
      '“What has changed for you since we last spoke?”',
    ],
    [
      'room for clients, last asked 61 days ago',
      { askedOn: '2025-12-31' },
      '“Are you taking clients at the moment?”',
    ],
    ['how we refer', { howWeReferOn: undefined }, '“Shall we agree how we refer to each other?”'],
    ['nothing', {}, '“What has changed for you since we last spoke?”'],
  ])('the one question is about what is not known yet: %s', (_, lacking, question) => {
    const touchpoints = [aTouchpoint({ kind: 'Call' })];
    expect(about('question', { ...complete, ...lacking }, { touchpoints })).toEqual([question]);
  });

  test('“was the client pleased?” is only asked of work that began, as far as the client allows', () => {
    const ask = (said: Parameters<typeof received>[0]) =>
      about('question', complete, {
        touchpoints: [aTouchpoint({ kind: 'Call' })],
        referrals: [received(said)],
      })[0];
    const pleased = '“Was the person you sent us pleased?”';
    expect(ask({ outcome: 'Started', permission: 'General progress' })).toBe(pleased);
    expect(ask({ outcome: 'Started', permission: 'Contact made' })).not.toBe(pleased);
    expect(ask({ outcome: 'Open', permission: 'General progress' })).not.toBe(pleased);
    expect(ask({ outcome: 'Started', permission: 'General progress', pleased: 'no' })).not.toBe(pleased);
  });

  test('asking for referrals is only in mind once the light is green (4.2)', () => {
    const touchpoints = Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call' }));
    expect(about('in mind', complete, { touchpoints })[0]).toMatch(/^You may ask/);
    expect(about('in mind', complete, { touchpoints: touchpoints.slice(1) })[0]).toMatch(
      /^Listen and give first/,
    );
  });
});

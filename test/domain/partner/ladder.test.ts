import { describe, expect, test } from 'vitest';
import { describePartner } from '../../../src/domain/partner/partnerPanel';
import { aBook, aPartner, aReferral, aTouchpoint, type BookParts } from '../../support/builders';

const ladder = (parts: BookParts = {}) => {
  const book = aBook(parts);
  const [partner] = book.partners;
  if (!partner) throw new Error('The book has no partner.');
  return describePartner(book, partner).ladder;
};
const inWords = (parts: BookParts = {}) =>
  ladder(parts).rungs.map(
    ({ stage, is, evidence, missing }) =>
      `${stage}, ${is}. There: ${evidence.join(' ') || '–'} Missing: ${missing.join('; ') || '–'}`,
  );

describe('the ladder of a partner', () => {
  test('begins at Prospect and names for each rung what it needs', () => {
    expect(inWords()).toEqual([
      'Prospect, reached. There: – Missing: –',
      'Reached out, next. There: – Missing: Reach out: a short, plain hello',
      'Rapport, ahead. There: – Missing: Meet or call: rapport needs a talk both take part in',
      'Mutual benefit, ahead. There: – Missing: Ask how we can help them, and fill in Benefit to them; Fill in Benefit to us: what do we get from knowing them?',
      'Trusted, ahead. There: – Missing: Keep in touch: 0 of about 5 touchpoints towards trust; Trust shows in a second referral from them, or a client who was pleased',
      'Lasting, ahead. There: – Missing: Keep going: Lasting from 2 Mar 2027; Refer somebody to them when it fits; No referral from them yet: it can take a year; Get in touch: no contact inside the window',
    ]);
  });

  test('tells what speaks for a rung that is reached, and for those ahead what is there already', () => {
    const rungs = inWords({
      partners: [aPartner({ benefitToThem: 'Room for overflow', comfort: 'yes', knownSince: '2024-05-01' })],
      touchpoints: [aTouchpoint({ kind: 'Call', date: '2026-02-04' }), aTouchpoint({ date: '2026-02-20' })],
      referrals: [aReferral({ date: '2026-01-10' })],
    });
    expect(rungs.slice(1)).toEqual([
      'Reached out, reached. There: In touch, last on 20 Feb. Missing: –',
      'Rapport, reached. There: Call on 4 Feb. Missing: –',
      'Mutual benefit, next. There: They get: Room for overflow Missing: Fill in Benefit to us: what do we get from knowing them?',
      'Trusted, ahead. There: We would send our clients there. Missing: Keep in touch: 3 of about 5 touchpoints towards trust; Trust shows in a second referral from them, or a client who was pleased',
      'Lasting, ahead. There: Known since 1 May 2024. We have referred to them. Missing: No referral from them yet: it can take a year',
    ]);
  });

  test('keeps the evidence apart from a stage set by hand', () => {
    const overridden = ladder({
      partners: [aPartner({ stageOverride: 'Trusted', overrideOn: '2026-01-05' })],
    });
    expect(overridden).toMatchObject({
      shown: 'Trusted',
      evidence: 'Prospect',
      override: 'Trusted',
      overrideNote: 'Ana’s own judgement since 5 Jan. The evidence says Prospect.',
    });
    expect(overridden.rungs[1]?.is).toBe('next');
  });
});

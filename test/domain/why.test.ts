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

/** Everything in place but a referral. */
const why = (said: Loose<Partner> = {}, parts: BookParts = {}) =>
  firstPartner(
    aBook({
      partners: [aPartner({ comfort: 'yes', serves: 'x', goodReferral: 'x', ...said })],
      touchpoints: Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call' })),
      ...parts,
    }),
  ).why;
const received = (said = {}) => aReferral({ direction: 'Received', ...said });

describe('why no referral came yet', () => {
  test('is only a question of time when nothing is weak', () => {
    expect(why()).toBe('time');
  });

  test.each([
    ['89 days ago', '2025-12-03', 'time'],
    ['90 days ago', '2025-12-02', 'remember'],
    ['91 days ago', '2025-12-01', 'remember'],
  ])('they may not remember us: the last meaningful day was %s', (_, date, expected) => {
    expect(
      why({}, { touchpoints: Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call', date })) }),
    ).toBe(expected);
  });

  test('they may not remember us without any meaningful touch', () => {
    expect(why({}, { touchpoints: [] })).toBe('remember');
  });

  test('they may not believe yet that we fit', () => {
    expect(why({}, { touchpoints: [aTouchpoint({ kind: 'Call' })] })).toBe('believe');
    expect(why({ comfort: '' })).toBe('believe');
    expect(why({ comfort: 'no' })).toBe('time');
  });

  test('we may not know whom they see', () => {
    expect(why({ serves: '' })).toBe('need');
    expect(why({ goodReferral: '' })).toBe('need');
  });

  test('the client did not book: nobody’s fault', () => {
    expect(why({}, { referrals: [received({ outcome: 'Client did not book' })] })).toBe('books');
  });

  test('is no question once one was received', () => {
    expect(why({}, { referrals: [received()] })).toBe('');
    expect(why({}, { referrals: [received({ date: '2026-03-03' })] })).toBe('time');
  });

  test.each(['Paused', 'Not a fit'] as const)('is no question when %s', (status) => {
    expect(why({ status })).toBe('');
  });
});

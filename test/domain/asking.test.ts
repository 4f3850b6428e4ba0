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

/** A partner with five calls behind us who knows what they get from us: green. */
const light = (said: Loose<Partner> = {}, parts: BookParts = {}) =>
  firstPartner(
    aBook({
      partners: [aPartner({ benefitToThem: 'x', ...said })],
      touchpoints: Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call' })),
      ...parts,
    }),
  ).asking;

describe('the asking light', () => {
  test('is green with rapport, enough touchpoints, a benefit for them and nothing owed', () => {
    expect(light()).toEqual({ green: true, reasons: [] });
  });

  test.each([
    [4, ['Only 4 of about 5 touchpoints towards trust.']],
    [5, []],
    [6, []],
  ])('after %i touchpoints says %j', (length, reasons) => {
    const touchpoints = Array.from({ length }, () => aTouchpoint({ kind: 'Call' }));
    expect(light({}, { touchpoints }).reasons).toEqual(reasons);
  });

  test('is not green before a talk both took part in', () => {
    const touchpoints = Array.from({ length: 5 }, () => aTouchpoint());
    expect(light({}, { touchpoints }).reasons).toEqual(['You have not met or called yet.']);
  });

  test('is not green while we do not know what they get from us', () => {
    expect(light({ benefitToThem: '' }).reasons).toEqual([
      'We do not know yet what they get from knowing us.',
    ]);
  });

  test('is not green while we owe them: we chase no partner we owe', () => {
    const referrals = [aReferral({ direction: 'Received', date: '2026-02-27' })];
    expect(light({}, { referrals }).reasons).toEqual(['We owe them something on a referral first.']);
  });

  test.each([
    ['Paused', 'They are paused.'],
    ['Not a fit', 'They are marked as not a fit.'],
  ] as const)('is not green for a partner who is %s', (status, reason) => {
    expect(light({ status }).reasons).toEqual([reason]);
  });

  test('is not green for a dormant partner, unless somebody overrode the stage', () => {
    const touchpoints = Array.from({ length: 5 }, () => aTouchpoint({ kind: 'Call', date: '2025-01-01' }));
    expect(light({}, { touchpoints }).reasons).toEqual(['It has been quiet for long: reconnect first.']);
    expect(light({ stageOverride: 'Prospect' }, { touchpoints }).green).toBe(true);
  });

  test('goes by the evidence: an override to Trusted replaces no talk', () => {
    expect(light({ stageOverride: 'Trusted' }, { touchpoints: [] }).green).toBe(false);
  });

  test('gives every reason at once', () => {
    expect(light({ benefitToThem: '' }, { touchpoints: [] }).reasons).toHaveLength(3);
  });
});

describe('a good moment to ask', () => {
  const moment = (pleasedOn: string | undefined, said = {}) =>
    firstPartner(
      aBook({
        referrals: [
          aReferral({ direction: 'Received', date: '2026-01-05', pleased: 'yes', pleasedOn, ...said }),
        ],
      }),
    ).goodMoment;

  test.each([
    ['the day itself', '2026-03-02', true],
    ['the seventh day', '2026-02-24', true],
    ['the eighth day', '2026-02-23', false],
    ['no day filled in yet', undefined, true],
    ['a day to come, read as today', '2026-03-03', true],
  ])('lasts seven days: %s', (_, pleasedOn, expected) => {
    expect(moment(pleasedOn)).toBe(expected);
  });

  test('needs a referral received whose client was pleased', () => {
    expect(moment('2026-03-02', { direction: 'Given' })).toBe(false);
    expect(moment('2026-03-02', { pleased: 'unknown' })).toBe(false);
    expect(moment('2026-03-02', { date: undefined })).toBe(false);
  });
});

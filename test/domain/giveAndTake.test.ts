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

/** Three given in the window, the first ever long ago, none received, and we agreed how we refer. */
const given = ['2024-01-05', '2026-01-05', '2026-01-06', '2026-01-07'].map((date) => aReferral({ date }));
const suggests = (said: Loose<Partner> = {}, parts: BookParts = {}) =>
  firstPartner(
    aBook({ partners: [aPartner({ howWeReferOn: '2025-01-01', ...said })], referrals: given, ...parts }),
  ).suggestGiveAndTake;

describe('a talk about give and take', () => {
  test('is suggested when three were given and none came back', () => {
    expect(suggests()).toBe(true);
  });

  test('is not suggested after two', () => {
    expect(suggests({}, { referrals: given.slice(0, 3) })).toBe(false);
  });

  test('is not suggested in the first year: it can take that long', () => {
    expect(suggests({}, { referrals: given.slice(1) })).toBe(false);
  });

  test('is not suggested once one came back inside the window', () => {
    expect(suggests({}, { referrals: [...given, aReferral({ direction: 'Received' })] })).toBe(false);
  });

  test('is not suggested before How we refer is agreed', () => {
    expect(suggests({ howWeReferOn: undefined })).toBe(false);
    expect(suggests({ howWeReferOn: '2026-03-03' })).toBe(false);
    expect(suggests({ howWeReferOn: '2026-03-02' })).toBe(true);
  });

  test.each([
    ['the day before the window', '2025-03-02', true],
    ['the first day of the window', '2025-03-03', false],
    ['today', '2026-03-02', false],
  ])('counts their help: %s', (_, date, expected) => {
    expect(suggests({}, { touchpoints: [aTouchpoint({ kind: 'They helped us', date })] })).toBe(expected);
  });

  test.each([
    ['89 days', '2025-12-03', false],
    ['90 days', '2025-12-02', true],
    ['91 days', '2025-12-01', true],
  ])('is quiet for 90 days after a talk or a nudge: %s', (_, date, expected) => {
    expect(suggests({}, { touchpoints: [aTouchpoint({ kind: 'Talk about give and take', date })] })).toBe(
      expected,
    );
    expect(suggests({ nudgedOn: date })).toBe(expected);
  });

  test('is not quieted by a talk that is only planned', () => {
    const touchpoints = [aTouchpoint({ kind: 'Talk about give and take', status: 'Planned' })];
    expect(suggests({}, { touchpoints })).toBe(true);
  });

  test.each(['Paused', 'Not a fit'] as const)('is not suggested with a partner who is %s', (status) => {
    expect(suggests({ status })).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { answerBook } from '../../src/domain/answerBook';
import { findProspect } from '../../src/domain/prospects';
import type { Partner } from '../../src/schema/partners';
import { aBook, aPartner, aTouchpoint, type Loose } from '../support/builders';

const prospect = (partner: string, said: Loose<Partner> = {}) =>
  aPartner({ partner, serves: 'families', ...said });
function offered(partners: Partner[], reachedOut = 0) {
  const known = Array.from({ length: reachedOut }, (_, index) => prospect(`Known ${index}`));
  const touchpoints = known.map(({ partner }) => aTouchpoint({ partner }));
  const book = aBook({ partners: [...partners, ...known], touchpoints });
  return findProspect(book, answerBook(book).partners)?.partner;
}

describe('the prospect of the week', () => {
  test('is the one added longest ago; without a day last', () => {
    const partners = [
      prospect('No day'),
      prospect('New', { addedOn: '2026-02-24' }),
      prospect('Old', { addedOn: '2026-02-18' }),
    ];
    expect(offered(partners)).toBe('Old');
    expect(offered(partners.slice(0, 1))).toBe('No day');
  });

  test.each([
    ['2026-02-18', 'First'],
    ['2026-03-03', 'First'],
    ['2026-03-04', 'Second'],
    ['2026-03-17', 'Second'],
    ['2026-03-18', 'First'],
  ])('on %s, with a list begun on 18 February, is %s', (today, expected) => {
    const partners = ['First', 'Second'].map((name) => prospect(name, { addedOn: '2026-02-18' }));
    const book = aBook({ partners, today });
    expect(findProspect(book, answerBook(book).partners)?.partner).toBe(expected);
  });

  test('is another in two weeks even while no day says when anybody was added', () => {
    const partners = [prospect('One'), prospect('Other')];
    const on = (today: string) => {
      const book = aBook({ partners, today });
      return findProspect(book, answerBook(book).partners)?.partner;
    };
    expect(new Set([on('2026-03-02'), on('2026-03-16')])).toEqual(new Set(['One', 'Other']));
  });

  test('has Serves filled and no contact yet', () => {
    expect(offered([prospect('Blank', { serves: '' })])).toBeUndefined();
    expect(offered([prospect('Paused', { status: 'Paused' })])).toBeUndefined();
    expect(offered([], 1)).toBeUndefined();
  });

  test.each([
    [4, 'A'],
    [5, undefined],
    [6, undefined],
  ])('with %i partners at Reached out is %s', (reachedOut, expected) => {
    expect(offered([prospect('A')], reachedOut)).toBe(expected);
  });
});

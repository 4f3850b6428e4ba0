import { describe, expect, test } from 'vitest';
import { planDue } from '../../src/domain/dueList';
import { addMarks } from '../../src/domain/dueMarks';
import { makeTerms } from '../../src/domain/terms';
import type { Referral } from '../../src/schema/referrals';
import { aBook, aPartner, aReferral, type Loose, TODAY } from '../support/builders';

const marksOf = (said: Loose<Referral>) => {
  const partners = [aPartner({ id: 'p1', stage: 'Rapport', nextTouchDue: TODAY })];
  const referrals = [aReferral({ id: 'r1', followUp: 'Open', nextStep: 'x', nextStepDue: TODAY, ...said })];
  const lines = addMarks(planDue(partners, referrals, TODAY), referrals, makeTerms(aBook()));
  return lines.map(({ about, marks }) => `${about}: ${marks.map(({ mark }) => mark).join(', ')}`);
};

describe('a line of the Due list', () => {
  test('about a referral offers what one tap can note of its next step; about a touch, nothing', () => {
    expect(marksOf({})).toEqual(['referral: told', 'touch: ']);
    expect(marksOf({ direction: 'Received' })).toEqual([
      'referral: first tried, in touch, outcome',
      'touch: ',
    ]);
    expect(marksOf({ permission: '' })).toEqual(['referral: permission, outcome', 'touch: ']);
  });

  test('offers nothing where the step was done meanwhile', () => {
    expect(marksOf({ permission: '', outcome: 'Returned' })[0]).toBe('referral: ');
  });
});

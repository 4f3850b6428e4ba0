import { describe, expect, test } from 'vitest';
import { CARD_FIELDS, type CardField, describeCards, planCard } from '../../../src/domain/partner/cards';
import { partners } from '../../../src/schema/partners';
import { aPartner, TODAY } from '../../support/builders';

describe('the cards of a partner', () => {
  test('are typed cells only: what Mutual computes cannot be filled in', () => {
    for (const field of CARD_FIELDS) expect(partners.columns[field].computed, field).toBe(false);
  });

  test('say what their columns declare', () => {
    const cards = describeCards(aPartner({ cadence: 7, knownSince: '2024-05-01' }), ['Ana', 'Ben']);
    const card = (field: CardField) => cards.find((one) => one.field === field);
    expect(card('takingClients')).toMatchObject({
      header: 'Taking clients',
      kind: 'choice',
      choices: ['yes', 'waiting list', 'low fee', 'no'],
      group: 'Fit',
    });
    expect(card('owner')).toMatchObject({ value: 'Ana', choices: ['Ana', 'Ben'], group: '' });
    expect(card('core')).toMatchObject({ kind: 'yesNo', value: 'yes' });
    expect(card('cadence')).toMatchObject({ value: '7', group: 'Plan' });
    expect(card('knownSince')).toMatchObject({ kind: 'day', value: '2024-05-01', group: 'Contact' });
  });

  test('give back what they were given', () => {
    for (const { field, value } of describeCards(aPartner({ cadence: 7, knownSince: '2024-05-01' }), [])) {
      const plan = planCard(field, value, TODAY);
      const partner = aPartner({ ...('change' in plan ? plan.change : {}) });
      expect(describeCards(partner, []).find((card) => card.field === field)?.value).toBe(value);
    }
  });

  test.each<[CardField, string, boolean]>([
    ['comfort', 'yes', true],
    ['comfort', 'maybe', false],
    ['cadence', '0', true],
    ['cadence', '1.5', false],
    ['core', 'perhaps', false],
    ['askedOn', '2026-03-01', true],
    ['askedOn', '2026-03-02', true],
    ['askedOn', '2026-03-03', false],
    ['askedOn', 'last week', false],
    ['askedOn', '', true],
  ])('%s: “%s”', (field, typed, isTaken) => {
    expect('change' in planCard(field, typed, TODAY)).toBe(isTaken);
  });

  test('an answer whether they take clients is dated; taking it away is not', () => {
    expect(planCard('takingClients', 'no', TODAY)).toEqual({
      change: { takingClients: 'no', askedOn: TODAY },
    });
    expect(planCard('takingClients', '', TODAY)).toEqual({ change: { takingClients: '' } });
  });
});

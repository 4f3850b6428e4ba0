import { describe, expect, test } from 'vitest';
import { findSomeone, type Search } from '../../../src/domain/find/findSomeone';
import type { Partner } from '../../../src/schema/partners';
import { aPartner, type Loose, TODAY } from '../../support/builders';

const someone = (partner: string, said: Loose<Partner> = {}) =>
  aPartner({ partner, takingClients: 'yes', askedOn: TODAY, ...said });
const search = (partners: readonly Partner[], said: Partial<Search>) =>
  findSomeone(partners, { need: '', age: '', area: '', ...said }, TODAY);
const names = (fits: readonly { readonly partner: Partner }[]) => fits.map(({ partner }) => partner.partner);
const found = (partners: readonly Partner[], said: Partial<Search>) => names(search(partners, said).partners);

const DANA = someone('Dana', { serves: 'Children and families, 6–12', profession: 'Speech therapist' });
const BO = someone('bo', { goodReferral: 'Adults after a trauma', serves: 'Adults' });
const ALMA = someone('Alma', { serves: 'Anxiety, low mood', organisation: 'Practice by the river, Altona' });
const ALL = [DANA, BO, ALMA];

describe('finding someone for a client', () => {
  test.each([
    ['Serves', 'families', ['Dana']],
    ['Good referral', 'trauma', ['bo']],
    ['Profession', 'speech', ['Dana']],
    ['no column', 'insolvency', []],
  ])('looks into %s', (_, need, expected) => {
    expect(found(ALL, { need })).toEqual(expected);
  });

  test('does not mind case, accents or endings', () => {
    expect(found(ALL, { need: 'CHILD' })).toEqual(['Dana']);
    expect(found(ALL, { need: 'family' })).toEqual(['Dana']);
    expect(found([someone('Eva', { serves: 'Séparation' })], { need: 'separation' })).toEqual(['Eva']);
    expect(found([someone('Eva', { serves: 'OT' })], { need: 'other' })).toEqual([]);
  });

  test('shows those who match every word; where nobody does, those who match some, and says so', () => {
    expect(search(ALL, { need: 'anxiety and low mood' })).toMatchObject({ note: '' });
    expect(found(ALL, { need: 'anxiety and low mood' })).toEqual(['Alma']);
    const some = search(ALL, { need: 'anxious adults, speech' });
    expect(names(some.partners)).toEqual(['bo', 'Dana']);
    expect(some.note).toBe('Nobody matches every word; these match some of them.');
  });

  test('shows A–Z, whatever the order of rows or who matches more', () => {
    const all = ['Zoe', 'alma', 'Émile', 'Bo'].map((name) => someone(name, { serves: 'Grief' }));
    expect(found(all, { need: 'grief' })).toEqual(['alma', 'Bo', 'Émile', 'Zoe']);
  });

  test.each([
    ['5', []],
    ['6', ['Dana']],
    ['12', ['Dana']],
    ['13', []],
    ['10–16', ['Dana']],
    ['teenager', ['Dana']],
    ['adult', []],
  ])('at age %s: a range of 6–12 holds or rules out', (age, expected) => {
    expect(found([DANA], { need: 'families', age })).toEqual(expected);
  });

  test('keeps those who say nothing about ages or the area, and names what to ask', () => {
    expect(search(ALL, { need: 'anxiety', age: '14', area: 'Bergedorf' }).partners[0]).toMatchObject({
      matches: ['anxiety'],
      unsaid: ['Ages', 'Area'],
    });
    expect(search(ALL, { need: 'anxiety', area: 'altona' }).partners[0]).toMatchObject({
      matches: ['anxiety', 'altona'],
      unsaid: [],
    });
  });

  test('without a need finds those who name the age or the area', () => {
    expect(found(ALL, { age: '30' })).toEqual(['bo']);
    expect(found(ALL, { area: 'Altona' })).toEqual(['Alma']);
  });

  test('asks for something when nothing was said, and says when nobody fits', () => {
    expect(search(ALL, { need: ' and ' }).note).toBe(
      'Say what the client needs, how old they are, or where.',
    );
    expect(search(ALL, { need: 'insolvency' }).note).toMatch(/^Nobody on the Partners tab fits\./);
  });

  test.each([
    ['Comfort says no', { comfort: 'no' }, false],
    ['Comfort says not yet', { comfort: 'not yet' }, true],
    ['Comfort is blank', { comfort: '' }, true],
    ['they are Not a fit', { status: 'Not a fit' }, false],
    ['they are Paused', { status: 'Paused' }, true],
  ] as const)('when %s', (_, said, isFound) => {
    expect(found([someone('Dana', { serves: 'Grief', ...said })], { need: 'grief' })).toEqual(
      isFound ? ['Dana'] : [],
    );
  });
});

describe('whether they take clients', () => {
  const capacity = (said: Loose<Partner>) => {
    const { partners, askAgain } = search([someone('Dana', { serves: 'Grief', ...said })], { need: 'grief' });
    const [taking] = partners;
    const [again] = askAgain;
    if (taking) return taking.capacity.sentence;
    return again ? `no more: ${again.capacity.sentence}` : 'left out';
  };

  test.each([
    ['today', '2026-03-02', 'Takes clients, asked on 2 Mar.'],
    ['59 days ago', '2026-01-02', 'Takes clients, asked on 2 Jan.'],
    ['60 days ago', '2026-01-01', 'Takes clients, asked on 1 Jan.'],
    ['61 days ago', '2025-12-31', 'Takes clients, asked on 31 Dec 2025: ask again.'],
    ['nobody knows when', undefined, 'Takes clients: ask again.'],
    ['tomorrow, a slip', '2026-03-03', 'Takes clients: ask again.'],
  ])('a yes asked for %s', (_, askedOn, expected) => {
    expect(capacity({ takingClients: 'yes', askedOn })).toBe(expected);
  });

  test('is said as they answered', () => {
    expect(capacity({ takingClients: 'waiting list' })).toBe('Has a waiting list, asked on 2 Mar.');
    expect(capacity({ takingClients: 'low fee' })).toBe('Takes clients at a low fee, asked on 2 Mar.');
    expect(capacity({ takingClients: '' })).toBe('Not asked yet whether they take clients.');
  });

  test.each([
    ['60 days ago', '2026-01-01', 'left out'],
    ['61 days ago', '2025-12-31', 'no more: Takes no clients, asked on 31 Dec 2025: ask again.'],
  ])('a no of %s', (_, askedOn, expected) => {
    expect(capacity({ takingClients: 'no', askedOn })).toBe(expected);
  });
});

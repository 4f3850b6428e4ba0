import { describe, expect, test } from 'vitest';
import { indexNames, normaliseName } from '../../src/domain/names';
import type { Partner } from '../../src/schema/partners';
import { aPartner, DANA } from '../support/builders';

const rowNaming = (partner: string, partnerId = '', resolvedFrom = '') => ({
  partner,
  partnerId,
  resolvedFrom,
});

describe('names', () => {
  test.each([
    ['case', 'dana FIELDING'],
    ['white space around it', '  Dana Fielding\t'],
    ['white space inside it', 'Dana \u00a0 Fielding'],
    ['a full-width spelling', 'Ｄａｎａ Ｆｉｅｌｄｉｎｇ'],
  ])('match whatever the %s', (_, typed) => {
    expect(normaliseName(typed)).toBe(normaliseName(DANA));
  });

  test('match a letter that has no lower-case twin', () => {
    expect(normaliseName('PRAXIS GROSS')).toBe(normaliseName('Praxis Groß'));
  });

  test('do not match without their accents', () => {
    expect(normaliseName('Zoe')).not.toBe(normaliseName('Zoé'));
  });
});

describe('whose row it is', () => {
  const dana = aPartner({ id: 'p1' });
  const twins = [aPartner({ id: 'p2', partner: 'Sam Twin' }), aPartner({ id: 'p3', partner: 'sam twin' })];
  const indexOf = (...partners: Partner[]) => indexNames(partners, ({ partner }) => partner);
  const index = () => indexOf(dana, ...twins);

  test('a typed name finds its partner', () => {
    expect(index().matchRow(rowNaming('dana fielding'))).toEqual({ found: dana });
  });

  test('a name nobody bears finds none, a blank one neither', () => {
    expect(index().matchRow(rowNaming('Dana Feilding'))).toEqual({ none: true });
    expect(index().matchRow(rowNaming(''))).toEqual({ none: true });
  });

  test('a name two partners bear finds both, and so nobody', () => {
    expect(index().matchRow(rowNaming('Sam Twin'))).toMatchObject({ several: [{ id: 'p2' }, { id: 'p3' }] });
  });

  test('the id wins while the typed name is still the one it was resolved from, so a rename keeps history', () => {
    expect(index().matchRow(rowNaming('Dana Maiden-Name', 'p1', 'dana maiden-name'))).toEqual({
      found: dana,
    });
  });

  test('the id decides between two of one name', () => {
    expect(index().matchRow(rowNaming('Sam Twin', 'p3', 'sam twin'))).toMatchObject({ found: { id: 'p3' } });
  });

  test('a name typed anew is resolved anew, whatever the id says', () => {
    expect(index().matchRow(rowNaming('Dana Fielding', 'p2', 'sam twin'))).toEqual({ found: dana });
  });

  test('an id nobody bears any more falls back to the name', () => {
    expect(index().matchRow(rowNaming('Dana Fielding', 'gone', 'dana fielding'))).toEqual({ found: dana });
  });

  test('an id two rows have, the upper keeps', () => {
    const copy = aPartner({ id: 'p1', partner: 'Copy' });
    expect(indexOf(dana, copy).matchRow(rowNaming('Gone', 'p1', 'gone'))).toEqual({ found: dana });
  });

  test('a row without an id, or one without a name, is nobody’s', () => {
    const nameless = aPartner({ id: 'p4', partner: '  ' });
    const partners = indexOf(aPartner({ id: '' }), nameless);
    expect(partners.matchRow(rowNaming('Gone', '', 'gone'))).toEqual({ none: true });
    expect(partners.matchRow(rowNaming('Gone', 'p4', 'gone'))).toEqual({ none: true });
    expect(partners.matchRow(rowNaming(' '))).toEqual({ none: true });
  });

  test('a row that was never resolved is not taken for one that was', () => {
    expect(index().matchRow(rowNaming('', 'p1'))).toEqual({ none: true });
  });
});

import { describe, expect, it } from 'vitest';
import {
  choosePartner,
  findActive,
  findOptions,
  LONGEST_LIST,
  moveActive,
  nobody,
  settleName,
  typeName,
} from '../../sidebar/state/who';
import { aPartnerOption } from '../support/fakeServer';

const dana = aPartnerOption({ id: 'p1', name: 'Dana Kim' });
const daniel = aPartnerOption({ id: 'p2', name: 'Daniel  Brandt' });
const okafor = aPartnerOption({ id: 'p3', name: 'Dr Amos Okafor' });
const partners = [dana, daniel, okafor];

const namesFor = (text: string) =>
  findOptions(typeName(text, partners), partners).map((option) =>
    option.is === 'partner' ? option.partner.name : `+ ${option.name}`,
  );

describe('the list under Who', () => {
  it.each([
    ['da', ['Dana Kim', 'Daniel  Brandt', '+ da']],
    ['KIM', ['Dana Kim', '+ KIM']],
    ['  dana   kim ', ['Dana Kim']],
    ['daniel brandt', ['Daniel  Brandt']],
    ['ok am', ['Dr Amos Okafor', '+ ok am']],
    ['ana', ['+ ana']],
    ['ｄａｎａ', ['Dana Kim', '+ ｄａｎａ']],
    ['', ['Dana Kim', 'Daniel  Brandt', 'Dr Amos Okafor']],
  ])('for “%s” offers %j', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it('offers everybody, not only namesakes, while a partner is chosen', () => {
    expect(findOptions(choosePartner(dana), partners)).toHaveLength(3);
  });

  it('is never longer than can be read', () => {
    const many = Array.from({ length: 100 }, (_, place) =>
      aPartnerOption({ id: `p${place}`, name: `Dana ${place}` }),
    );
    expect(findOptions(typeName('dana', many), many)).toHaveLength(LONGEST_LIST + 1);
  });
});

describe('the arrow keys', () => {
  it('stand on the first match after typing', () => {
    expect(findActive(typeName('da', partners), partners)).toEqual({ is: 'partner', partner: dana });
  });

  it('never stand on adding a new partner without being asked', () => {
    const who = typeName('Jo Park', partners);
    expect(findActive(who, partners)).toBeUndefined();
    expect(findActive(moveActive(who, 1, partners), partners)).toEqual({ is: 'new', name: 'Jo Park' });
  });

  it('go round the end of the list both ways', () => {
    const who = typeName('da', partners);
    expect(findActive(moveActive(who, -1, partners), partners)).toEqual({ is: 'new', name: 'da' });
    expect(moveActive(moveActive(moveActive(who, 1, partners), 1, partners), 1, partners)).toEqual(who);
  });

  it('open a closed list where the chosen partner stands', () => {
    expect(findActive(moveActive(choosePartner(okafor), 1, partners), partners)).toMatchObject({
      partner: okafor,
    });
    expect(findActive(moveActive(nobody, -1, partners), partners)).toMatchObject({ partner: okafor });
  });

  it('do nothing in a practice without partners', () => {
    expect(moveActive(nobody, 1, [])).toEqual(nobody);
  });
});

describe('leaving the field', () => {
  it('chooses the one partner whose name is written out in full', () => {
    expect(settleName(typeName('dana kim', partners), partners)).toEqual(choosePartner(dana));
  });

  it('chooses nobody when two partners share the name', () => {
    const twins = [dana, { ...dana, id: 'p9' }];
    expect(settleName(typeName('dana kim', twins), twins).partnerId).toBe('');
  });

  it('keeps what was typed when nobody has that name', () => {
    expect(settleName(typeName('dan', partners), partners)).toEqual({ ...nobody, text: 'dan' });
  });
});

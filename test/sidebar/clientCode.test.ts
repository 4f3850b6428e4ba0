import { describe, expect, it } from 'vitest';
import { makeClientCode, makeRequestId } from '../../sidebar/chance';
import { canBeCode, findCodeDoubt } from '../../src/schema/clientCode';
import { countingChance } from './openSidebar';

describe('a client code', () => {
  it.each(['K7M2', 'JS', 'KMR', 'A1', '17', '2041', 'Q-12', '99', 'B2B2B2', 'AB-1', '', '999999'])(
    '“%s” is taken as a code',
    (code) => {
      expect(findCodeDoubt(code)).toBeUndefined();
    },
  );

  it.each([
    ['Anna', 'name'],
    ['anna k', 'name'],
    ['Kim', 'name'],
    ['ANNAB', 'name'],
    ['Özgür', 'name'],
    ["O'Neil", 'name'],
    ['Müller, T', 'name'],
    ['14.3.85', 'birth date'],
    ['1985-03-14', 'birth date'],
    ['3/14/1985', 'birth date'],
    ['140385', 'birth date'],
    ['850314', 'birth date'],
    ['031485', 'birth date'],
    ['19850314', 'birth date'],
    ['5550100', 'phone'],
    ['+1 555 0100', 'phone'],
    ['(555) 010-0', 'phone'],
    ['a@b.c', 'e-mail'],
    ['anna@example.org', 'e-mail'],
    ['K7M2X9Q', 'no code'],
    ['K7 M2', 'no code'],
    ['J.S', 'no code'],
    ['=K7', 'no code'],
    ['-', 'no code'],
    ['-12', 'no code'],
  ])('“%s” is asked about: %s', (code, doubt) => {
    expect(findCodeDoubt(code)).toBe(doubt);
  });
});

describe('a made-up code', () => {
  it('is short, never a word, and raises no doubt', () => {
    const chance = countingChance();
    for (let tries = 0; tries < 400; tries++) {
      const code = makeClientCode(chance);
      expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ][2-9][B-DF-HJ-NP-TV-XZ][2-9]$/);
      expect(canBeCode(code)).toBe(true);
      expect(findCodeDoubt(code)).toBeUndefined();
    }
  });
});

describe('a request id', () => {
  it('begins with a letter, so that no cell takes it for a number', () => {
    expect(makeRequestId(countingChance())).toMatch(/^r[a-z0-9]{20}$/);
  });
});

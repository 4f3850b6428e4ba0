import { describe, expect, it } from 'vitest';
import { emailKey, isSamePhone, nameKey, organisationKey, phoneKey } from '../../src/domain/personKey';

describe('two spellings of a name are one person', () => {
  it.each([
    ['Dr. Anna Smith', 'Smith, Anna PhD'],
    ['anna  SMITH', 'Anna Smith, PhD, LCSW'],
    ['Prof. Dr. José Núñez', 'Jose Nunez'],
    ['Anna Smith (Riverside)', 'Ms Anna Smith'],
    ['Lily Mei, MA', 'Lily Mei'],
    ['Anna O’Brien M.D.', 'O’Brien, Anna'],
    ['Ａｎｎａ Smith', 'Anna Smith'],
  ])('%s = %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Anna Smith', 'Hanna Smith'],
    ['Lily Mei Ma', 'Lily Mei'],
    ['Peter Berg Jr', 'Peter Berg'],
    ['Anna Do', 'Anna'],
    ['❤', '☀'],
  ])('%s ≠ %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('a name that is nothing but a title keeps it', () => {
    expect(nameKey('Dr. Do')).toBe('do');
    expect(nameKey('Dr.')).toBe('dr');
  });
});

describe('two numbers ring one telephone', () => {
  const same = (a: string, b: string): boolean => {
    const [first, second] = [phoneKey(a), phoneKey(b)];
    return first !== undefined && second !== undefined && isSamePhone(first, second);
  };

  it.each([
    ['+43 660 555 0102', '0660/5550102'],
    ['0043 660 5550102', '+43 (0)660 555-0102'],
    ['(555) 010-4477', '+1 555 010 4477'],
    ['5550102', '+44 20 555 0102'],
    ['020 7946 0014 ext. 12', '+44 20 7946 0014 x12'],
  ])('%s = %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['+43 1 5550103', '+49 1 5550103'],
    ['213 555 0101', '310 555 0101'],
    ['+1 555 123 4567', '+55 5123 4567'],
    ['020 7946 0014 ext. 12', '020 7946 0014 ext. 13'],
    ['020 7946 0014 ext. 12', '020 7946 0014'],
    ['555010', '555010'],
    ['-', '-'],
  ])('%s ≠ %s', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});

describe('the keys of addresses and organisations', () => {
  it('ignore capitals and legal forms', () => {
    expect(emailKey(' Anna@Example.org ')).toBe(emailKey('mailto:anna@example.org'));
    expect(organisationKey('Harbour Clinic, LLC')).toBe(organisationKey('harbour  clinic'));
  });

  it('no address is no key', () => {
    expect(emailKey('ask reception')).toBe('');
  });
});

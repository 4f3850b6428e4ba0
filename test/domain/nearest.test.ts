import { describe, expect, test } from 'vitest';
import { indexNearest } from '../../src/domain/nearest';

const find = (typed: string, ...names: string[]) => indexNearest(names).find(typed);

describe('what somebody probably meant', () => {
  test.each([
    ['a letter left out', 'Dana Fieldng'],
    ['a letter too many', 'Dana Fieldingg'],
    ['another letter', 'Dena Fielding'],
    ['two letters swapped', 'Dana Feilding'],
    ['other case and spaces', ' DANA  FEILDING'],
  ])('%s', (_, typed) => {
    expect(find(typed, 'Sam Groß', 'Dana Fielding')).toBe('Dana Fielding');
  });

  test('allows a short name one slip, a long one three', () => {
    expect(find('Bne', 'Ben')).toBe('Ben');
    expect(find('Bxx', 'Ben')).toBeUndefined();
    expect(find('Rivertown Famly Centr', 'Rivertown Family Centre')).toBe('Rivertown Family Centre');
    expect(find('Rivrton Famly Centr', 'Rivertown Family Centre')).toBeUndefined();
  });

  test('prefers the nearer, then the upper', () => {
    expect(find('Anna', 'Hanna', 'Ana', 'Anna B')).toBe('Hanna');
    expect(find('Dana Fielding', 'Dana Feelding', 'Dana Fielding')).toBe('Dana Fielding');
  });

  test('knows a first or a last name when only one bears it', () => {
    expect(find('Okoye', 'Dr. B. Okoye', 'Sam Groß')).toBe('Dr. B. Okoye');
    expect(find('Okoye', 'Dr. B. Okoye', 'Ada Okoye')).toBeUndefined();
  });

  test('proposes nothing for nothing', () => {
    expect(find('', 'Ana')).toBeUndefined();
    expect(find('Ana')).toBeUndefined();
  });

  test('proposes no blank name, and nothing for a blank', () => {
    expect(find('A', '', ' ')).toBeUndefined();
    expect(find(' ', 'A')).toBeUndefined();
  });

  test('says the name without the spaces around it', () => {
    expect(find('Dana Feilding', '  Dana Fielding ')).toBe('Dana Fielding');
  });

  test.each([
    ['at the start', 'Aan', 'Ana'],
    ['in the middle', 'Noami', 'Naomi'],
    ['at the end', 'Naoim', 'Naomi'],
  ])('takes two letters swapped %s for one slip', (_, typed, name) => {
    expect(find(typed, name)).toBe(name);
  });

  test.each([
    ['a swap and another letter', 'Bnex', 'Beny'],
    ['another letter and a swap', 'Xben', 'Ybne'],
    ['two letters of which one moved on', 'Abd', 'Bcd'],
    ['two letters of which one moved back', 'Abd', 'Cad'],
    ['one missing in front, one too many behind', 'Bcde', 'Abcd'],
    ['another letter and one missing', 'Ab', 'Xyb'],
  ])('takes two slips in a short name for another name: %s', (_, typed, name) => {
    expect(find(typed, name)).toBeUndefined();
  });

  test('proposes for two hundred spellings, each as often as it is asked; then somebody pasted another list', () => {
    const index = indexNearest(['Dana Fielding']);
    for (let spelling = 1; spelling < 200; spelling++) index.find(`Nobody ${spelling}`);
    expect(index.find('Dana Feilding')).toBe('Dana Fielding');
    expect(index.find('Dana Fieldin')).toBeUndefined();
    expect(index.find('Dana Feilding')).toBe('Dana Fielding');
  });
});

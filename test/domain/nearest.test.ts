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
});

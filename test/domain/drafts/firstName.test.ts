import { expect, it } from 'vitest';
import { firstNameOf } from '../../../src/domain/drafts/firstName';

it.each([
  ['Dana Fielding', 'Dana'],
  ['  Dana   Fielding ', 'Dana'],
  ['Dr. Dana Fielding', 'Dana'],
  ['Prof. Dr Dana Fielding', 'Dana'],
  ['Fielding, Dana', 'Dana'],
  ['Dana Fielding, PhD', 'Dana'],
  ['Dana Fielding, M.A.', 'Dana'],
  ['Dana (Riverside)', 'Dana'],
  ['Tomás Herrera', 'Tomás'],
  ['Anne-Marie Groß', 'Anne-Marie'],
  ['Dr. B. Okoye', 'Dr. B. Okoye'],
  ['D Fielding', 'D Fielding'],
  ['Mrs Fielding', 'Mrs Fielding'],
  ['Dr. Okoye', 'Dr. Okoye'],
  ['Dr. Fielding, Dana', 'Dana'],
  ['Harbour Clinic', 'Harbour Clinic'],
  ['The Bridge Street Practice', 'The Bridge Street Practice'],
  ['Drew Masters', 'Drew'],
  ['Dana', 'Dana'],
  ['', ''],
])('%j is addressed as %j', (partner, addressed) => {
  expect(firstNameOf({ partner, organisation: 'Harbour House' })).toBe(addressed);
});

it('an agency that stands in both cells keeps its name', () => {
  expect(firstNameOf({ partner: 'Blue Door', organisation: 'Blue Door' })).toBe('Blue Door');
});

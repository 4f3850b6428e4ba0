import { expect, test } from 'vitest';
import { describeSight } from '../../../src/domain/check/structureWords';

const rest = ', then choose Mutual ▸ Update this spreadsheet. Nothing was changed.';

test.each([
  [
    { is: 'missing' },
    'The column “Due” is missing on the tab “Partners”. Add a column with that header, or let Mutual ▸ Settings and help ▸ Check this spreadsheet make it again',
  ],
  [
    { is: 'twice', places: [2, 5] },
    'Two columns on the tab “Partners” claim to be “Due”. Rename or delete one of them',
  ],
  [
    { is: 'under another header', place: 2, header: 'Stage' },
    'On the tab “Partners” the header “Stage” stands over the column that was “Due”. Put the right header back',
  ],
  [
    { is: 'elsewhere', place: 2, headed: 5 },
    'On the tab “Partners” the header “Due” moved to another column without what stood under it. Put it back over its own column, or give the other column another header',
  ],
] as const)(
  'whoever cannot write because a column is %o learns what to fix, and that nothing was changed',
  (sight, said) => {
    expect(describeSight('Partners', 'Due', sight)).toBe(said + rest);
  },
);

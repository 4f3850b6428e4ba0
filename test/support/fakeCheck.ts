import type { CheckView, DeedView } from '../../src/entry/api';
import { TODAY } from './fakeDay';

/** What the check of the made-up practice's spreadsheet found. */
export function aCheck(over: Partial<CheckView> = {}): CheckView {
  return {
    repairs: [
      {
        name: 'add column touchpoints kind',
        sentence:
          'The column “Kind” is missing on “Touchpoints”. If it is there under another name, give it that header instead of repairing.',
        remedy: 'Makes it again beside its neighbours, blank.',
        asks: false,
      },
      {
        name: 'unmerge partners B4:C5',
        sentence: 'On “Partners” the cells B4:C5 are merged, so that Mutual sees only the first of them.',
        remedy: 'Splits them again; what they say stays in the first cell.',
        asks: true,
      },
    ],
    yours: ['Touchpoints, B7: “Dana Kimm” is no partner, so this row counts nowhere. Did you mean Dana Kim?'],
    fine: ['On “Partners” 2 rows stand above the headers. That is fine.'],
    ...over,
  };
}

/** What the colleagues did of late. */
export function someDeeds(): readonly DeedView[] {
  return [
    {
      undoId: 'deed-2',
      what: 'Coffee or meal with Dana Kim logged for today.',
      day: TODAY,
      by: 'Ana',
      takesBack: 'Undo takes 1 row away. What somebody changed since stays.',
    },
    {
      undoId: 'deed-1',
      what: '12 contacts imported.',
      day: '2027-03-02',
      by: '',
      takesBack: 'Undo takes 12 rows away. What somebody changed since stays.',
    },
  ];
}

import type { DataCalls, ForgetView, Refused } from '../../src/entry/api';

/** An empty zip: its end record alone. */
const EMPTY_ZIP = 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==';

export interface FakeData {
  forgetView: ForgetView;
  /** Removing Mutual leaves a spreadsheet that is not set up. */
  afterRemoval: boolean;
}

export const aFakeData = (): FakeData => ({
  forgetView: { before: '2025-03-10', months: 24, codes: 31, notes: 1, undated: 2, remembered: 4 },
  afterRemoval: false,
});

const NOT_SET_UP: Refused = { code: 'not-set-up', sentence: 'Not set up.' };

/** What the made-up practice answers about everything in it. */
export function dataAnswers(fake: FakeData, refuse: (call: 'open', refusal: Refused) => void): DataCalls {
  return {
    exportAll: () => ({
      csvName: 'Mutual 2027-03-10.zip',
      csvZip: EMPTY_ZIP,
      jsonName: 'Mutual 2027-03-10.json',
      json: '{"tabs":[]}',
      rows: 1284,
      missing: [],
    }),
    previewForget: () => fake.forgetView,
    forget: () => ({ message: 'Forgotten: 31 client codes and 1 note of referrals before 10 Mar 2025.' }),
    previewMutualRemoval: () => ({ sentFrom: 'ana@example.org', byMe: true, computedColumns: 38 }),
    removeMutual() {
      if (fake.afterRemoval) refuse('open', NOT_SET_UP);
      return {
        message:
          'Mutual is taken out of this spreadsheet. Your tabs and everything you typed are still here.',
      };
    },
  };
}

/** The words of merging two rows into one partner. */

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export const mergeWords = {
  title: 'Two rows for one partner',
  fact: (twins: number) => (twins === 0 ? '' : twins === 1 ? 'perhaps one more' : `perhaps ${twins} more`),
  why: 'Make one row of two: all that was logged with either counts for the partner.',
  by: {
    'e-mail': 'same e-mail',
    phone: 'same phone',
    name: 'same name',
    'similar name': 'similar name',
  },
  lookAt: (name: string) => `Merge with ${name}…`,
  other: 'Merge with…',
  otherHint: 'The other row’s name, as on Partners.',
  look: 'Show what would happen',
  looking: 'Looking…',
  unknown: 'Choose another partner by name.',
  heading: (stays: string, goes: string) =>
    stays === goes ? 'This row stays, the other one goes' : `“${stays}” stays, “${goes}” goes`,
  swap: (goes: string, sameName: boolean) => (sameName ? 'Keep the other row' : `Keep “${goes}” instead`),
  moves: {
    touchpoints: (number: number) => count(number, 'touchpoint', 'touchpoints'),
    referrals: (number: number) => count(number, 'referral', 'referrals'),
    introductions: (number: number) => count(number, 'introduction', 'introductions'),
    commitments: (number: number) => count(number, 'commitment', 'commitments'),
  },
  moved: (what: string) => `${what} of the other row will be theirs.`,
  nothingMoves: 'Nothing was logged with the other row.',
  joined: (number: number) =>
    number === 1
      ? 'The 1 row that names both will count again.'
      : `The ${number} rows that name both will count again.`,
  fills: 'Filled in from the other row',
  differs: 'Both say something: which one stands?',
  differsHint: 'The other one is kept in Notes.',
  blankCell: '(blank)',
  noted: 'Added to Notes',
  merge: 'Merge the two rows',
  merging: 'Merging…',
};

/** The words of Check and repair, and of taking back what was done. */

export const checkWords = {
  title: 'Check this spreadsheet',
  why: 'Looks whether tabs, columns and rows are as Mutual needs them. Nothing is changed before you say so.',
  look: 'Check',
  looking: 'Checking… this takes a moment',
  again: 'Check again',
  sound: 'Nothing to repair. Everything is as it should be.',
  nothing: 'Nothing to repair.',
  repairs: 'Repair will do this',
  agree: 'Yes, this too',
  yours: 'For you to put right',
  fine: 'Noticed, and fine',
  repair: 'Repair',
  repairing: 'Repairing…',
  after: 'Afterwards every column is worked out again, and the check runs once more.',
  close: 'Close',
};

export const undoWords = {
  title: 'Take something back',
  why: 'What was done with Mutual in the last 30 days.',
  look: 'Show what was done',
  looking: 'Looking…',
  none: 'There is nothing that can be taken back.',
  when: (day: string, by: string) => (by ? `${day} · ${by}` : day),
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  takeBack: 'Undo it',
  taking: 'Undoing…',
  leave: 'Leave it',
  more: (count: number) => `Show ${count} more`,
  close: 'Close',
};

/** The words of what becomes of everything in the sheet: Export, Forget and Remove. */

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const exportWords = {
  title: 'Export your data',
  why: 'A table for each tab to open in any spreadsheet program, and one file with everything for other programs. Tabs and columns of your own: File, then Download.',
  make: 'Prepare the files',
  making: 'Gathering…',
  ready: (rows: number) => `${counted(rows, 'row')} gathered. Nothing was changed.`,
  missing: 'Not in the files:',
  saveTables: 'Save the tables (.zip)',
  saveAll: 'Save everything (.json)',
  copy: 'Copy everything',
  copied: 'Copied: paste it into a text file.',
  notCopied: 'Your browser does not allow copying here.',
  caution: 'The files hold client codes and notes. Keep them where your practice keeps such records.',
  close: 'Close',
};

export const forgetWords = {
  title: 'Forget old client codes',
  why: 'Blanks client codes and the notes on referrals once they are old. The rows stay, so every count stays too.',
  look: 'See what would go',
  looking: 'Looking…',
  before: (day: string, months: number) =>
    `Of referrals before ${day}, which is ${counted(months, 'month')} ago:`,
  goes: (codes: number, notes: number) => [counted(codes, 'client code'), counted(notes, 'note')],
  remembered: 'Everything kept for Undo: what was done so far can no longer be undone.',
  nothing: (day: string) => `No referral before ${day} holds a client code or a note.`,
  remains: 'What remains',
  remaining: [
    'Younger referrals, and all notes on partners and touchpoints.',
    'The version history of this spreadsheet (File, then Version history), copies of the file and what you exported.',
    'E-mails never held a code or a note.',
  ],
  undated: (count: number) =>
    `${counted(count, 'referral')} without a date: nobody can say how old ${count === 1 ? 'it is' : 'they are'}.`,
  months: 'The number of months is client_code_months on the Settings tab.',
  noWayBack: 'This cannot be undone.',
  forget: 'Forget them',
  forgetting: 'Forgetting…',
  keep: 'Keep them',
  close: 'Close',
};

export const removeWords = {
  title: 'Remove Mutual',
  why: 'Leaves this spreadsheet as plain tabs, without anything of Mutual’s at work in it.',
  look: 'See what would go',
  looking: 'Looking…',
  goes: 'What goes',
  going: [
    'The marks by which Mutual knows tabs and columns, and the hidden tab Mutual data: nothing can be undone afterwards.',
    'The cell named Mutual: a formula of yours with it in shows an error.',
    'The question before somebody edits a grey column.',
  ],
  myTrigger: 'Reminders, which are sent from your account.',
  othersTrigger: (from: string) =>
    `Reminders, which are sent from ${from}: that account’s hourly trigger finds nothing here any more and removes itself within the hour.`,
  stays: 'What stays',
  staying: [
    'Your tabs and everything typed in them, with colours and drop-downs.',
    'The Dashboard and the Run log, as they are now.',
    'Set up again later and Mutual goes on with the same rows.',
  ],
  columns: 'The columns Mutual works out',
  keepColumns: 'Keep them as plain values',
  takeColumns: (count: number) => `Take all ${count} away`,
  columnsHint: 'A formula of yours that reads one of them would show an error.',
  noWayBack: 'This cannot be undone, but you can set up again.',
  remove: 'Remove Mutual',
  removing: 'Removing…',
  keep: 'Keep Mutual',
};

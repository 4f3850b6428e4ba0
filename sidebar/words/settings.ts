/** The words of the first screen and of Settings. */

export const firstRunWords = {
  title: 'Set up this spreadsheet',
  intro:
    'Mutual adds its own tabs for partners, touchpoints and referrals. It does not touch the tabs you have.',
  practiceName: 'Name of your practice',
  privacyTitle: 'Before you begin',
  setUp: 'Set up',
  settingUp: 'Setting up… this takes a moment',
  doneTitle: 'Your spreadsheet is ready',
  doneIntro: 'How would you like to begin?',
  import: 'Import contacts',
  importWhy: 'Bring people you already know from your address book.',
  sample: 'Try with sample data',
  sampleWhy: 'A made-up practice to look around in. You can remove it in one step.',
  startEmpty: 'Start with an empty sheet',
  beginning: 'One moment…',
};

export const settingsWords = {
  title: 'Settings',
  me: {
    title: 'You',
    who: 'Who are you?',
    choose: 'Choose…',
    someoneNew: 'Someone not in the list',
    name: 'Your name',
    nameHint: 'As your colleagues write it in the Owner column.',
    email: 'Your e-mail',
    emailHint: 'Your reminders go here.',
    emailKnown: (email: string) => `Your reminders go to ${email}.`,
    save: 'Save',
    nameMissing: 'Say who you are.',
    saved: (name: string) => `You are ${name}.`,
  },
  reminders: {
    title: 'Reminders',
    off: 'Reminders are off. Turn them on and everybody on the Team tab gets at most one e-mail a day, only when something is due.',
    on: (from: string, lastRun: string) =>
      lastRun === 'never'
        ? `Sent from ${from}; they have not run yet.`
        : `Sent from ${from}, last run ${lastRun}.`,
    onByMe: 'They are sent from your account.',
    hour: (hour: number, next: string) =>
      `They go out on working days from ${hour < 10 ? '0' : ''}${hour}:00; the next ones ${next}.`,
    turnOn: 'Turn on reminders',
    takeOver: 'Take over',
    takeOverWhy: 'Taking over sends them from your account instead.',
    turnOff: 'Turn off',
    turnedOn: 'Reminders are on.',
    turnedOff: 'Reminders are off.',
  },
  contacts: {
    title: 'Import contacts',
    why: 'From Google, Outlook, LinkedIn or a phone. You choose who becomes a partner.',
    import: 'Import contacts',
  },
  sample: {
    title: 'Sample data',
    why: 'A made-up practice to look around in. It can be removed in one step.',
    has: 'This spreadsheet holds a made-up practice.',
    add: 'Add sample data',
    remove: 'Remove sample data',
    removes: (rows: number) => (rows === 1 ? '1 row will be removed.' : `${rows} rows will be removed.`),
    keeps: 'These stay, because somebody changed or added them:',
    removeNow: 'Remove it',
    keep: 'Keep it',
  },
  groups: { sheet: 'This spreadsheet', data: 'Your data' },
  sheet: {
    title: 'Up to date',
    practice: (name: string) => `Set up for ${name}.`,
    why: 'Mutual works everything out again after each edit and once a day. Do it now if something looks old.',
    update: 'Update now',
  },
  help: {
    title: 'Help',
    lines: [
      'Log what happens with a partner, here or as a plain row on the Touchpoints tab, on a phone too.',
      'The grey columns are worked out for you. Everything else is yours to type, sort and rename.',
      'A client is only ever a code of up to six characters. Never write a name, a birth date or a number.',
      'Follow the code of your profession and the law on fees and gifts, and offer every client a choice.',
      'Stuck? Choose File, then Version history, to see or bring back how the sheet was.',
    ],
    version: (version: string) => `Mutual ${version}`,
  },
  working: 'Working…',
};

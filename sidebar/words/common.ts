/** What several panels say. */

export const failureWords = {
  'several-accounts':
    'You are signed in to more than one Google account. Open this spreadsheet in a window with just this account.',
  offline: 'No connection just now. Nothing was lost; try again once you are online.',
  'no-answer': 'No answer after a minute. Try again: nothing is written twice.',
  broken: 'Something went wrong on our side. Try again, and reload the spreadsheet if it keeps happening.',
};

export const commonWords = {
  /** A button, for those who hear it without what stands around it. */
  about: (button: string, about: string) => `${button}: ${about}`,
  loading: 'Loading…',
  tryAgain: 'Try again',
  undo: 'Undo',
  undoing: 'Undoing…',
  addToCalendar: 'Add to calendar',
  save: 'Save',
  change: 'Change',
  fill: 'Fill in',
  blank: 'Not said',
  cancel: 'Cancel',
  saving: 'Saving…',
  optional: 'optional',
  failedTitle: 'This did not load',
};

export const dayWords = {
  near: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' } as Readonly<Record<number, string>>,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export const panelWords = {
  label: 'Mutual',
  due: 'Due',
  log: 'Log',
  find: 'Find',
  circle: 'Circle',
  settings: 'Settings',
};

/** The words of what is done on Due and on the Partner page alike. */

/** Noting a step of a referral, on Due and on the Partner page. */
export const stepWords = {
  today: (label: string) => `${label} today`,
  anotherDay: 'Another day',
  on: 'On',
  note: 'Note it',
  pickPastDay: 'Pick today or a day before.',
};

/** Putting a touch or a follow-up off, on Due and on the Partner page. */
export const snoozeWords = {
  snooze: 'Snooze',
  title: 'Remind me again in',
  aWeek: 'A week',
  twoWeeks: 'Two weeks',
  pickDay: 'Or on',
  until: 'Snooze until then',
  pickLaterDay: 'Pick a day after today.',
};

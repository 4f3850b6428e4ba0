/** The words of what is done on Due and on the Partner page alike. */
/** Noting a step of a referral, on Due and on the Partner page. */
export declare const stepWords: {
  today: (label: string) => string;
  about: (button: string, about: string) => string;
  anotherDay: string;
  on: string;
  note: string;
  pickPastDay: string;
};
/** Putting a touch or a follow-up off, on Due and on the Partner page. */
export declare const snoozeWords: {
  snooze: string;
  title: string;
  aWeek: string;
  twoWeeks: string;
  pickDay: string;
  until: string;
  pickLaterDay: string;
};

/** The one small form open on a page: a field in place, a day for a step, a question before something happens. */
export interface SmallForm {
  /** Which form it is, and about what: no two have the same. */
  readonly place: string;
  readonly value: string;
  /** 'YYYY-MM-DD' as typed. */
  readonly day: string;
  readonly problem: string;
}

/** The element that opens the form and gets the keyboard back. */
export const openerId = (place: string): string => `open ${place}`;

/** Where the keyboard goes when the form opens. */
export const FORM_START = 'form-start';

/** The field of the form's day. */
export const FORM_DAY = 'form-day';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment in the words of this computer's clock. */
export function describeMoment(time: number): string {
  return MOMENT.format(time);
}

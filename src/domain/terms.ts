import { addDays, type Day } from '../day/day';
import type { Settings } from '../schema/settings';
import type { Book } from './book';
import { indexKinds, type KindIndex } from './kindsOf';

/** What every rule may ask beside the rows: the day, the settings and the kinds. Made once for a book. */
export interface Terms {
  readonly today: Day;
  readonly settings: Settings;
  readonly kinds: KindIndex;
  /** The last day before the window, so that a row needs one comparison and no arithmetic. */
  readonly beforeWindow: Day;
}

export function makeTerms(book: Pick<Book, 'today' | 'settings' | 'kinds'>): Terms {
  return {
    today: book.today,
    settings: book.settings,
    kinds: indexKinds(book.kinds),
    beforeWindow: addDays(book.today, -book.settings.window_days),
  };
}

/** Whether a day lies in the last `window_days` days, today included. */
export function inWindow(day: Day, terms: Terms): boolean {
  return day > terms.beforeWindow && day <= terms.today;
}

/** A day as the rules see it: one after today counts nowhere. */
export function notAfter(day: Day | undefined, today: Day): Day | undefined {
  return day !== undefined && day <= today ? day : undefined;
}

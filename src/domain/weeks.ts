import { addDays, type Day, nextWorkingDay, weekdayOf } from '../day/day';
import type { Book } from './book';
import { isMeaningful } from './history';
import { indexNames, normaliseName } from './names';
import type { Terms } from './terms';

/** Touches that one owner is asked to make in one week, at most. */
const A_WEEK = 2;

/** The weeks ahead of each owner, and how many touches are planned in them. */
export interface Weeks {
  /** Plans one touch on the day, else the next working day, else in the first week with room; answers its day. */
  take(owner: string, day: Day): Day;
}

export function openWeeks(book: Book, terms: Terms): Weeks {
  const { working_days } = book.settings;
  const planned = new Map<string, number>();
  const add = (owner: string, day: Day): void => {
    const week = keyOf(owner, day);
    planned.set(week, (planned.get(week) ?? 0) + 1);
  };
  for (const { owner, day } of findPlans(book, terms)) add(owner, day);

  return {
    take(owner, wished) {
      let day = nextWorkingDay(addDays(wished, -1), working_days);
      while ((planned.get(keyOf(owner, day)) ?? 0) >= A_WEEK) {
        day = nextWorkingDay(addDays(mondayOf(day), 6), working_days);
      }
      add(owner, day);
      return day;
    },
  };
}

function findPlans(book: Book, terms: Terms): { owner: string; day: Day }[] {
  const names = indexNames(book.partners, ({ partner }) => partner);
  return book.touchpoints.flatMap((touchpoint) => {
    const { status, date } = touchpoint;
    if (status !== 'Planned' || !date || date <= book.today || !isMeaningful(touchpoint, terms)) return [];
    const match = names.matchRow(touchpoint);
    return 'found' in match ? [{ owner: match.found.owner, day: date }] : [];
  });
}

function keyOf(owner: string, day: Day): string {
  return `${mondayOf(day)} ${normaliseName(owner)}`;
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

import { addDays, type Day, weekdayOf } from '../../day/day';
import type { Colleague } from '../../schema/practice';
import { WEEKDAYS } from '../../schema/words';

/** What is due on a day is told on it and once more after so many days; then only the sheet tells. */
export const ONCE_MORE_AFTER = 7;

/** How often a colleague is mailed, and which days today's mail speaks of. */
export interface Rhythm {
  readonly reminders: 'Weekly' | 'Daily';
  /** 1 = Monday. */
  readonly weekday: number;
  /** A whole digest today; else only what cannot wait. */
  readonly isFull: boolean;
  /** The colleague's weekday is among the days since the last run: for what comes once a week. */
  readonly isWeekly: boolean;
  /** Whether something of that day is told today: a Weekly reader hears of it on their next weekday. */
  covers(day: Day): boolean;
  /** Whether the day is later than the last run, today included. */
  isNew(day: Day): boolean;
}

/** The rhythm as of today. `since` is the day of the last completed run: days between were missed and count. */
export function makeRhythm(
  { reminders, weekday: weekdayName }: Pick<Colleague, 'reminders' | 'weekday'>,
  since: Day | undefined,
  today: Day,
): Rhythm {
  const isDaily = reminders === 'Daily';
  const weekday = weekdayName === '' ? 1 : WEEKDAYS.indexOf(weekdayName) + 1;
  const after = since ?? addDays(today, -1);
  const isNew = (day: Day): boolean => after < day && day <= today;
  const nextWeekday = (day: Day): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
  const isWeekly = isNew(nextWeekday(addDays(after, 1)));
  return {
    reminders: isDaily ? 'Daily' : 'Weekly',
    weekday,
    isFull: isDaily || isWeekly,
    isWeekly,
    covers: (day) => isNew(isDaily ? day : nextWeekday(day)),
    isNew,
  };
}

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
  /** Whether what fell due on that day is told today: then, and once more a week later. */
  coversTwice(day: Day): boolean;
  /** Whether the day is later than the last run, today included. */
  isNew(day: Day): boolean;
}

/** 1 = Monday, which is also meant where nothing is said. */
function numberOf(weekday: Colleague['weekday']): number {
  return weekday === '' ? 1 : WEEKDAYS.indexOf(weekday) + 1;
}

/** The last day up to which a colleague who read on `day` had been told everything. */
export function lastToldBy({ reminders, weekday }: Pick<Colleague, 'reminders' | 'weekday'>, day: Day): Day {
  return reminders === 'Daily' ? day : addDays(day, -((weekdayOf(day) - numberOf(weekday) + 7) % 7));
}

/** The rhythm as of today. `since` is the day of the last completed run: days between were missed and count. */
export function makeRhythm(
  { reminders, weekday: weekdayName }: Pick<Colleague, 'reminders' | 'weekday'>,
  since: Day | undefined,
  today: Day,
): Rhythm {
  const isDaily = reminders === 'Daily';
  const weekday = numberOf(weekdayName);
  const after = since ?? addDays(today, -1);
  const isNew = (day: Day): boolean => after < day && day <= today;
  const nextWeekday = (day: Day): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
  const isWeekly = isNew(nextWeekday(addDays(after, 1)));
  const covers = (day: Day): boolean => isNew(isDaily ? day : nextWeekday(day));
  return {
    reminders: isDaily ? 'Daily' : 'Weekly',
    weekday,
    isFull: isDaily || isWeekly,
    isWeekly,
    covers,
    coversTwice: (day) => covers(day) || covers(addDays(day, ONCE_MORE_AFTER)),
    isNew,
  };
}

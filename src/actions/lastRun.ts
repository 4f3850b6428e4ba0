import { type Day, daysBetween } from '../day/day';
import type { RemindersState } from './ports';

/** Days a last run may lie ahead, as a clock in another place makes it. One further ahead was a clock gone wrong. */
const AHEAD = 2;

/** The day of the last run; undefined before the first, and when it lies so far ahead that it would silence everything. */
export function lastRunAsOf(today: Day, { lastRunDay }: RemindersState): Day | undefined {
  return lastRunDay && daysBetween(today, lastRunDay) <= AHEAD ? lastRunDay : undefined;
}

import type { StoredTrigger } from '../hostApi';
import { instantOfWall, wallClock } from '../workbook/zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

type Plan = Pick<StoredTrigger, 'steps' | 'minute'>;

/** When a time trigger runs next after a moment; null when never again. `zone` is the script's, unless it named one. */
export function nextRun({ steps, minute }: Plan, after: number, zone: string): number | null {
  if (typeof steps.everyMinutes === 'number') return after + steps.everyMinutes * MINUTE;
  if (typeof steps.everyHours === 'number') return nextHour(after, steps.everyHours, minute);
  if (steps.atHour !== undefined || steps.everyDays !== undefined || steps.onWeekDay !== undefined) {
    return nextDay({ steps, minute }, after, typeof steps.inTimezone === 'string' ? steps.inTimezone : zone);
  }
  return null;
}

/** The first run of a new trigger. */
export function firstRun(plan: Plan, now: number, zone: string): number | null {
  if (typeof plan.steps.after === 'number') return now + plan.steps.after;
  if (typeof plan.steps.at === 'number') return plan.steps.at;
  return nextRun(plan, now, zone);
}

/** At the platform's chosen minute of the hour, `hours` later or the first time within the hours to come. */
function nextHour(after: number, hours: number, minute: number): number {
  const start = Math.floor(after / HOUR) * HOUR + minute * MINUTE;
  return start > after ? start + (hours - 1) * HOUR : start + hours * HOUR;
}

function nextDay({ steps, minute }: Plan, after: number, zone: string): number {
  const hour = typeof steps.atHour === 'number' ? steps.atHour : 0;
  const every = typeof steps.everyDays === 'number' ? steps.everyDays : 1;
  const midnight = Math.floor(wallClock(after, zone).getTime() / DAY) * DAY;
  for (let days = 0; ; days++) {
    const wall = midnight + days * DAY + hour * HOUR + minute * MINUTE;
    const instant = instantOfWall(wall, zone);
    if (instant <= after || !isWantedDay(steps.onWeekDay, wall)) continue;
    return days === 0 || steps.onWeekDay !== undefined ? instant : instant + (every - 1) * DAY;
  }
}

function isWantedDay(weekday: unknown, wall: number): boolean {
  return typeof weekday !== 'string' || WEEKDAYS[new Date(wall).getUTCDay()] === weekday;
}

/** 'every hour', 'every day at 7' … for a person to read. */
export function describeSchedule({ eventType, steps }: Pick<StoredTrigger, 'eventType' | 'steps'>): string {
  if (eventType !== 'CLOCK') return eventType.toLowerCase().replace('_', ' ');
  if (typeof steps.everyMinutes === 'number') return every(steps.everyMinutes, 'minute');
  if (typeof steps.everyHours === 'number') return every(steps.everyHours, 'hour');
  const at = typeof steps.atHour === 'number' ? ` at ${steps.atHour}` : '';
  if (typeof steps.onWeekDay === 'string') return `every ${steps.onWeekDay.toLowerCase()}${at}`;
  if (typeof steps.everyDays === 'number' || at) return `${every(Number(steps.everyDays ?? 1), 'day')}${at}`;
  return 'once';
}

function every(count: number, unit: string): string {
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}

/** The fields Google gives the function of a time trigger. */
export function momentOf(instant: number, zone: string): Record<string, number | string> {
  const wall = wallClock(instant, zone);
  const yearStart = Date.UTC(wall.getUTCFullYear(), 0, 1);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    'week-of-year': Math.floor((wall.getTime() - yearStart) / DAY / 7) + 1,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: zone,
  };
}

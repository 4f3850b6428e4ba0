import { type Day, daysBetween, parseDay, weekdayOf } from '../src/day/day';
import { dayWords } from './words';

/** 'today', 'tomorrow', 'Fri 12 Mar', with the year when it is another one; text that is no day stays as it is. */
export function describeDay(text: string, today: string): string {
  const [value, base] = [parseDay(text), parseDay(today)];
  if (!value || !base) return text;
  const near = dayWords.near[daysBetween(base, value)];
  return near ?? `${dayWords.weekdays[weekdayOf(value) - 1]} ${dayAndMonth(value)}${otherYear(value, base)}`;
}

/** '12 Mar 2024'; text that is no day stays as it is. */
export function describeFullDay(text: string): string {
  const value = parseDay(text);
  return value ? `${dayAndMonth(value)} ${value.slice(0, 4)}` : text;
}

function dayAndMonth(value: Day): string {
  return `${Number(value.slice(8))} ${dayWords.months[Number(value.slice(5, 7)) - 1]}`;
}

function otherYear(value: Day, base: Day): string {
  return value.slice(0, 4) === base.slice(0, 4) ? '' : ` ${value.slice(0, 4)}`;
}

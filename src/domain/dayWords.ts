import { type Day, daysBetween } from '../day/day';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** '3 Mar', with the year when it is not this one: '3 Mar 2025'. */
export function describeDay(day: Day, today: Day): string {
  const [year, month, dayOfMonth] = day.split('-');
  const short = `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]}`;
  return year === today.slice(0, 4) ? short : `${short} ${year}`;
}

/** '3 Mar 2026' */
export function describeFullDay(day: Day): string {
  return `${Number(day.slice(8))} ${describeMonth(day)} ${day.slice(0, 4)}`;
}

/** 'Mar', of '2026-03' or a day in it. */
export function describeMonth(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
}

/** 'today', 'yesterday', '5 days ago', 'tomorrow', 'in 5 days'. */
export function describeWhen(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days < 0 ? `${-days} days ago` : `in ${days} days`;
}

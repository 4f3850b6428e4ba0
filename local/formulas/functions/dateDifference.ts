import { dayOfSerial } from '../days';

/** Whole months from one day to a later one. */
export function monthsBetween(start: number, end: number): number {
  const from = dayOfSerial(start);
  const to = dayOfSerial(end);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

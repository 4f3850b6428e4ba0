import { type Day, makeDay, parseDay } from '../../src/day/day';

const MONTH = /^(\d{4})(?:-(\d{1,2}))?$/;

/** The first day of '2021-03' or '2021', a whole day as it is, '' for nothing; undefined when it says no month. */
export function parseSince(text: string): Day | '' | undefined {
  const written = text.trim();
  if (!written) return '';
  const [, year, month = '1'] = MONTH.exec(written) ?? [];
  return year ? makeDay(Number(year), Number(month), 1) : parseDay(written);
}

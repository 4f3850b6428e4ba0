import { addDays, type Day, parseDay } from '../src/day/day';

const LONGEST_TEXT = 200;

/** A Google Calendar form for a whole day; the end it wants is the day after. No client data may enter `title`. */
export function calendarLink(title: string, on: Day): string {
  const dates = `${compact(on)}/${compact(addDays(on, 1))}`;
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${encode(title)}&dates=${dates}`;
}

/** The day an entry is wished for: what is overdue is done today at the earliest. */
export function entryDay(dueOn: string, today: string): Day | undefined {
  return parseDay(dueOn > today ? dueOn : today);
}

const compact = (on: Day): string => on.replace(/-/g, '');

/** encodeURIComponent throws on half a surrogate pair, which a cell can hold. */
function encode(text: string): string {
  return encodeURIComponent(
    [...text]
      .slice(0, LONGEST_TEXT)
      .join('')
      .replace(/\p{Cs}/gu, ''),
  );
}

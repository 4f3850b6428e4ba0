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

const PHONE = /^\+?[\d\s()./-]{3,40}$/;
const EMAIL = /^[^\s@<>"?&%]{1,64}@[^\s@<>"?&%]{1,190}$/;

/** A link that calls or writes to somebody; undefined for text that is no number and no address. */
export function reachLink(by: 'tel' | 'mailto', text: string): string | undefined {
  const isOne = by === 'tel' ? PHONE.test(text) : EMAIL.test(text);
  return isOne ? `${by}:${by === 'tel' ? text.replace(/[^\d+]/g, '') : encode(text)}` : undefined;
}

/** Whether a draft may be opened there: a web mail program or the one of the computer, nothing that runs. */
export function isMailLink(url: string): boolean {
  return /^(https:\/\/|mailto:)/i.test(url);
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

import { addDays, type Day } from '../../../day/day';
import { TIME } from '../../../schema/column';
import { type OpenText, shorten } from '../text';
import { encodeText, type Href, LONGEST_LINK, makeQuery } from './link';

/** An entry that a link proposes to a calendar. Its type has no room for what speaks of a referral. */
export interface CalendarEntry {
  readonly title: OpenText;
  readonly details?: OpenText;
  readonly location?: OpenText;
}

/** When an entry begins, 'HH:MM' on the clock of a time zone like 'Europe/Vienna', and for how many minutes. */
export interface EntryTime {
  readonly on: Day;
  readonly at: string;
  readonly minutes: number;
  readonly zone: string;
}

/** Google Calendar's form for a whole day: the end it wants is the day after. */
export function allDayLink(entry: CalendarEntry, on: Day): Href {
  return makeEntryLink(entry, `dates=${compact(on)}/${compact(addDays(on, 1))}`);
}

/** The form for a time of day; an unreadable time becomes the whole day, an unreadable zone the reader's own. */
export function timedLink(entry: CalendarEntry, { on, at, minutes, zone }: EntryTime): Href {
  const start = parseTime(at);
  if (start === undefined || !Number.isInteger(minutes) || minutes <= 0) return allDayLink(entry, on);
  const dates = `dates=${instant(on, start)}/${instant(on, start + minutes)}`;
  return makeEntryLink(entry, ZONE.test(zone) ? `${dates}&ctz=${encodeZone(zone)}` : dates);
}

const MINUTES_A_DAY = 1_440;
const ZONE = /^[A-Za-z][\w+-]{0,31}(?:\/[\w+-]{1,32}){0,2}$/;

function makeEntryLink({ title, details, location }: CalendarEntry, when: string): Href {
  const begin = 'https://calendar.google.com/calendar/render?action=TEMPLATE';
  const full: Href = `${begin}&${[makeQuery({ text: title }), when, makeQuery({ details, location })].filter((part) => part !== '').join('&')}`;
  return full.length <= LONGEST_LINK ? full : `${begin}&${makeQuery({ text: shorten(title) })}&${when}`;
}

const compact = (on: Day): string => on.replace(/-/g, '');

/** Minutes since midnight, or undefined. */
function parseTime(at: string): number | undefined {
  const match = TIME.exec(at);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** '20270312T150000', without a Z: the clock of the zone beside it. */
function instant(on: Day, minutes: number): string {
  const day = addDays(on, Math.floor(minutes / MINUTES_A_DAY));
  const ofDay = minutes % MINUTES_A_DAY;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${compact(day)}T${twoDigits(Math.floor(ofDay / 60))}${twoDigits(ofDay % 60)}00`;
}

/** Calendars expect the slash of a zone as it is. */
const encodeZone = (zone: string): string => zone.split('/').map(encodeText).join('/');

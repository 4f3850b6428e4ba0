import { type Day, daysBetween, makeDay } from '../day/day';

export interface LocalTime {
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** Wall time in a time zone, remembered by instant: day cells repeat far more often than they differ. */
export interface Zone {
  readonly name: string;
  localTime(instant: number): LocalTime;
  /** The first instant (ms) of a day: where midnight does not exist, the hour after it. */
  startOf(day: Day): number;
}

/** Making one costs more than an edit's whole reading; ours are all alike but for the zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const numeric = 'numeric';
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric } as const;
  const known = formats.get(zone);
  const format = known ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts });
  formats.set(zone, format);
  return format;
}

export function zoneNamed(name: string): Zone {
  const format = formatIn(name);
  const known = new Map<number, LocalTime>();
  const localTime = (instant: number): LocalTime => {
    const seen = known.get(instant);
    if (seen) return seen;
    const time = readParts(format.formatToParts(instant));
    known.set(instant, time);
    return time;
  };
  return { name, localTime, startOf: (day) => startOf(day, localTime) };
}

const MS_PER_MINUTE = 60_000;

/** Two corrections of a first guess reach every zone's midnight, on both sides of a change of the clocks. */
function startOf(day: Day, localTime: (instant: number) => LocalTime): number {
  const midnight = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  const correct = (guess: number) => guess - minutesFrom(day, localTime(guess)) * MS_PER_MINUTE;
  const near = correct(correct(midnight));
  return localTime(near).day < day ? near + 60 * MS_PER_MINUTE : near;
}

/** Minutes from the day's midnight to a local time. */
function minutesFrom(day: Day, { day: other, minutes }: LocalTime): number {
  return daysBetween(day, other) * 24 * 60 + minutes;
}

function readParts(parts: readonly { readonly type: string; readonly value: string }[]): LocalTime {
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const day = makeDay(number('year'), number('month'), number('day'));
  if (!day) throw new Error('This date is outside the calendar.');
  return { day, minutes: number('hour') * 60 + number('minute') };
}

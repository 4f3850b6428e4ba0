import { type Day, makeDay } from '../day/day';

export interface LocalTime {
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** Wall time in a time zone, remembered by instant: day cells repeat far more often than they differ. */
export interface Zone {
  readonly name: string;
  localTime(instant: number): LocalTime;
}

export function zoneNamed(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const known = new Map<number, LocalTime>();
  return {
    name,
    localTime(instant) {
      const seen = known.get(instant);
      if (seen) return seen;
      const time = readParts(format.formatToParts(instant));
      known.set(instant, time);
      return time;
    },
  };
}

function readParts(parts: readonly { readonly type: string; readonly value: string }[]): LocalTime {
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const day = makeDay(number('year'), number('month'), number('day'));
  if (!day) throw new Error('This date is outside the calendar.');
  return { day, minutes: number('hour') * 60 + number('minute') };
}

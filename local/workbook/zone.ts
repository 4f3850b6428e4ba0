const DAY_MS = 86_400_000;
/** Days from the spreadsheet's day zero, 30 December 1899, to 1 January 1970. */
const EPOCH_SERIAL = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsetsByDay = new Map<string, Map<number, number>>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

export function isTimeZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

function measuredOffset(zone: string, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(whole)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - whole;
}

/** Milliseconds the zone is ahead of UTC at an instant. Asked of Intl once a day that has no change of clocks. */
export function zoneOffset(zone: string, instant: number): number {
  const days = offsetsOf(zone);
  const day = Math.floor(instant / DAY_MS);
  const start = offsetAtStart(days, zone, day);
  return start === offsetAtStart(days, zone, day + 1) ? start : measuredOffset(zone, instant);
}

function offsetsOf(zone: string): Map<number, number> {
  const known = offsetsByDay.get(zone);
  if (known) return known;
  const days = new Map<number, number>();
  offsetsByDay.set(zone, days);
  return days;
}

function offsetAtStart(days: Map<number, number>, zone: string, day: number): number {
  const known = days.get(day);
  if (known !== undefined) return known;
  const offset = measuredOffset(zone, day * DAY_MS);
  days.set(day, offset);
  return offset;
}

/** The serial number a cell shows for an instant in the workbook's zone. */
export function serialOf(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant)) / DAY_MS + EPOCH_SERIAL;
}

/** The instant of a wall clock reading, given as if it were UTC. A reading that occurs twice is its first; one the clocks skip moves forward. */
export function instantOfWall(wall: number, zone: string): number {
  const before = wall - zoneOffset(zone, wall - DAY_MS);
  const after = wall - zoneOffset(zone, wall + DAY_MS);
  if (before === after) return before;
  const readings = [before, after].filter((instant) => instant + zoneOffset(zone, instant) === wall);
  return readings.length === 0 ? before : Math.min(...readings);
}

/** The instant of a serial number, to the millisecond. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOfWall(Math.round((serial - EPOCH_SERIAL) * DAY_MS), zone);
}

/** The zone's wall clock at an instant, as a Date whose UTC fields are the reading. */
export function wallClock(instant: number, zone: string): Date {
  return new Date(instant + zoneOffset(zone, instant));
}

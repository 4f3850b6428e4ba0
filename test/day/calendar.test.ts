import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayOfSerial,
  daysBetween,
  makeDay,
  parseDay,
  serialOfDay,
  weekdayOf,
} from '../../src/day/day';
import { zoneNamed } from '../../src/google/zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2024, 0, 1);
const COUNT = Math.round((Date.UTC(2033, 0, 1) - FIRST) / DAY);

/** Zones of every kind: far east and west, half and quarter hours, both hemispheres, midnight changes, a day left out. */
const ZONES = [
  ...[
    'Etc/UTC',
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'America/St_Johns',
  ],
  ...[
    'America/Santiago',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Africa/Cairo',
  ],
];

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const dayAt = (index: number) => isoOf(FIRST + index * DAY) as Day;

describe(`the ${COUNT} days of 2024 to 2032, against the language's own calendar`, () => {
  it('follow one another, count, fall on their weekdays and have their numbers', () => {
    for (let index = 0; index < COUNT; index++) {
      const [day, date] = [dayAt(index), new Date(FIRST + index * DAY)];
      const said = [
        parseDay(day),
        makeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
        addDays(day, 1),
        addDays(day, -1),
        addDays(day, 400),
        daysBetween(dayAt(0), day),
        weekdayOf(day),
        serialOfDay(day),
        dayOfSerial(serialOfDay(day) + 0.999),
      ];
      const time = date.getTime();
      expect(said).toEqual([
        ...[day, day, isoOf(time + DAY), isoOf(time - DAY), isoOf(time + 400 * DAY), index],
        ...[date.getUTCDay() || 7, time / DAY + 25_569, day],
      ]);
    }
  });

  it('are months apart as the calendar has them, at the end of a month the last day', () => {
    for (let index = 0; index < COUNT; index += 1) {
      const day = dayAt(index);
      const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
      for (const months of [-24, -1, 1, 13]) {
        const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        const expected = isoOf(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)));
        expect(addMonths(day, months)).toBe(expected);
      }
    }
  });
});

describe.each(ZONES)('in %s, on each of these days', (name) => {
  const zone = zoneNamed(name);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });

  it('an instant is the date and the minute the language’s own clock shows: noon, 23:59, 00:01 and every change of the clocks', () => {
    for (let index = 0; index < COUNT; index++) {
      const start = zone.startOf(dayAt(index));
      for (const instant of [start - 60_000, start, start + 60_000, start + 12 * HOUR, start + 2.5 * HOUR]) {
        const { day, minutes } = zone.localTime(instant);
        const shown = `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        if (shown !== clock.format(instant)) expect(shown).toBe(clock.format(instant));
      }
    }
  });

  it('begins at its first minute, and the minute before belongs to the day before', () => {
    for (let index = 1; index < COUNT; index++) {
      const start = zone.startOf(dayAt(index));
      const days = [zone.localTime(start).day, zone.localTime(start - 60_000).day];
      if (days[0] !== dayAt(index) || days[1] !== dayAt(index - 1))
        expect([name, ...days]).toEqual([name, dayAt(index), dayAt(index - 1)]);
    }
  });
});

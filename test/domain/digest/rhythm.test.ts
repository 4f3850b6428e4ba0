import { describe, expect, it } from 'vitest';
import { day } from '../../../src/day/day';
import { makeRhythm } from '../../../src/domain/digest/rhythm';

// 2 March 2026 is a Monday.
const rhythm = (
  reminders: 'Daily' | 'Weekly' | '',
  since: string | undefined,
  today: string,
  weekday: 'Wednesday' | '' = '',
) => makeRhythm({ reminders, weekday }, since === undefined ? undefined : day(since), day(today));

describe('a Daily colleague', () => {
  it('gets a whole digest on every run', () => {
    expect(rhythm('Daily', '2026-03-02', '2026-03-03').isFull).toBe(true);
  });

  it('hears of a day on it, and on the next run of one without a run', () => {
    const monday = rhythm('Daily', '2026-02-27', '2026-03-02');
    expect(
      ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'].map((d) =>
        monday.covers(day(d)),
      ),
    ).toEqual([false, true, true, true, false]);
  });

  it('gets what comes once a week on the first run of the week', () => {
    expect(rhythm('Daily', '2026-02-27', '2026-03-02').isWeekly).toBe(true);
    expect(rhythm('Daily', '2026-03-02', '2026-03-03').isWeekly).toBe(false);
    expect(rhythm('Daily', '2026-02-27', '2026-03-03').isWeekly).toBe(true);
  });
});

describe('a Weekly colleague', () => {
  it('gets a whole digest on Monday when nothing else is said', () => {
    expect(rhythm('', '2026-02-27', '2026-03-02').isFull).toBe(true);
    expect(rhythm('Weekly', '2026-03-02', '2026-03-03').isFull).toBe(false);
  });

  it('gets it on the weekday they chose', () => {
    expect(rhythm('Weekly', '2026-03-02', '2026-03-03', 'Wednesday').isFull).toBe(false);
    expect(rhythm('Weekly', '2026-03-03', '2026-03-04', 'Wednesday').isFull).toBe(true);
    expect(rhythm('Weekly', '2026-03-04', '2026-03-05', 'Wednesday').isFull).toBe(false);
  });

  it('gets it on the next run when that weekday had none', () => {
    expect(rhythm('Weekly', '2026-03-03', '2026-03-06', 'Wednesday').isFull).toBe(true);
  });

  it('hears of a day on the next weekday of theirs', () => {
    const wednesday = rhythm('Weekly', '2026-03-03', '2026-03-04', 'Wednesday');
    expect(
      ['2026-02-25', '2026-02-26', '2026-03-04', '2026-03-05'].map((d) => wednesday.covers(day(d))),
    ).toEqual([false, true, true, false]);
  });
});

describe('without an earlier run', () => {
  it('only today counts', () => {
    const first = rhythm('Daily', undefined, '2026-03-03');
    expect(first.covers(day('2026-03-02'))).toBe(false);
    expect(first.covers(day('2026-03-03'))).toBe(true);
    expect(rhythm('Weekly', undefined, '2026-03-03').isFull).toBe(false);
    expect(rhythm('Weekly', undefined, '2026-03-02').isFull).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { describeDay } from '../../sidebar/days';
import { parseSince } from '../../sidebar/import/since';
import { calendarLink, entryDay } from '../../sidebar/links';
import { day } from '../../src/day/day';

describe('a calendar link', () => {
  it('is a whole day that ends on the day after', () => {
    expect(calendarLink('Call with Dana Kim', day('2027-03-12'))).toBe(
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Call%20with%20Dana%20Kim&dates=20270312/20270313',
    );
  });

  it('crosses the end of a year', () => {
    expect(calendarLink('x', day('2026-12-31'))).toContain('dates=20261231/20270101');
  });

  it('keeps a name that tries to add guests inside the title', () => {
    const link = calendarLink('Call with A&add=b@example.org#', day('2027-03-12'));
    expect(new URL(link).searchParams.get('text')).toBe('Call with A&add=b@example.org#');
    expect(new URL(link).searchParams.has('add')).toBe(false);
  });

  it('stays short and survives half a surrogate pair', () => {
    const link = calendarLink(`\ud800${'長'.repeat(500)}`, day('2027-03-12'));
    expect(link.length).toBeLessThanOrEqual(1_900);
  });

  it('is about today when the touch is overdue', () => {
    expect(entryDay('2027-03-09', '2027-03-10')).toBe('2027-03-10');
    expect(entryDay('2027-03-10', '2027-03-10')).toBe('2027-03-10');
    expect(entryDay('2027-03-11', '2027-03-10')).toBe('2027-03-11');
  });
});

describe('a day in words', () => {
  it.each([
    ['2027-03-09', 'yesterday'],
    ['2027-03-10', 'today'],
    ['2027-03-11', 'tomorrow'],
    ['2027-03-12', 'Fri 12 Mar'],
    ['2026-12-31', 'Thu 31 Dec 2026'],
    ['', ''],
    ['soon', 'soon'],
  ])('%s is “%s”', (text, words) => {
    expect(describeDay(text, '2027-03-10')).toBe(words);
  });
});

describe('Known since', () => {
  it.each([
    ['2021-03', '2021-03-01'],
    ['2021-3', '2021-03-01'],
    [' 2021 ', '2021-01-01'],
    ['2021-03-17', '2021-03-17'],
    ['', ''],
    ['2021-13', undefined],
    ['20x', undefined],
    ['March', undefined],
  ])('“%s” is %s', (text, since) => {
    expect(parseSince(text)).toBe(since);
  });
});

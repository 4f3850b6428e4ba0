import { describe, expect, it } from 'vitest';
import { describeDay } from '../../sidebar/days';
import { parseSince } from '../../sidebar/import/since';
import { isSafeLink } from '../../sidebar/links';

describe('a link from elsewhere', () => {
  it.each([
    ['https://calendar.google.com/calendar/render?action=TEMPLATE', true],
    ['mailto:dana%40example.org', true],
    ['', false],
    ['http://calendar.google.com/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
  ])('%s may be opened: %s', (url, expected) => {
    expect(isSafeLink(url)).toBe(expected);
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

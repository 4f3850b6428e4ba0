import { describe, expect, test } from 'vitest';
import { parseAge, readAges } from '../../../src/domain/find/ages';

const inWords = (ranges: ReturnType<typeof readAges>) =>
  ranges.map(({ from, to }) => `${from}–${to}`).join(', ');

describe('the ages a column speaks of', () => {
  test.each([
    ['Children 6–12', '6–12'],
    ['ages 6 to 12, adults 18-25', '6–12, 18–25'],
    ['14+', '14–120'],
    ['from 16', '16–120'],
    ['up to 18', '0–18'],
    ['Adults', '18–120'],
    ['Teenagers and young people', '12–21'],
    ['Babies, children', '0–3, 0–14'],
    ['All ages', '0–120'],
    ['Anxiety', ''],
    ['A 12-step programme, 24/7', ''],
    ['5 to 10 sessions', ''],
    ['Couples, over 20 sessions', ''],
  ])('%s', (text, expected) => {
    expect(inWords(readAges(text))).toBe(expected);
  });
});

describe('the age asked for', () => {
  test.each([
    ['14', '14–14'],
    ['14 years', '14–14'],
    ['about 14', '14–14'],
    ['12–16', '12–16'],
    ['over 60', '60–120'],
    ['under 6', '0–6'],
    ['adult', '18–120'],
    ['middle-aged', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(inWords(parseAge(text))).toBe(expected);
  });
});

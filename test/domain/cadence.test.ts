import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/day/day';
import { intervalOf, reachOfPlan } from '../../src/domain/cadence';
import {
  aBook,
  aPartner,
  aTouchpoint,
  type BookParts,
  firstPartner,
  onDay,
  TODAY,
} from '../support/builders';

/** Seven touches a year are 52 days apart: a coffee on 1 January is followed by one on 22 February. */
const coffee = aTouchpoint({ kind: 'Coffee or meal', date: '2026-01-01' });
const planned = (date: string, kind = 'Meeting') => aTouchpoint({ kind, date, status: 'Planned' });
const skipped = (date: string) => aTouchpoint({ date, status: 'Skipped' });
const dueWith = (...rows: ReturnType<typeof aTouchpoint>[]) =>
  firstPartner(aBook({ touchpoints: rows })).nextTouch;

describe('interval', () => {
  test.each([
    [7, 52],
    [1, 365],
    [2, 183],
    [10, 37],
    [365, 1],
    [800, 0],
  ])('%i touches a year are %i days apart, halves rounded up', (cadence, days) => {
    expect(intervalOf(cadence)).toBe(days);
  });

  test('a plan is heard for one and a half intervals, halves rounded up', () => {
    expect(reachOfPlan(52)).toBe(78);
    expect(reachOfPlan(183)).toBe(275);
  });
});

describe('due', () => {
  test('counts the interval from the last meaningful touch', () => {
    expect(dueWith(coffee)).toBe('2026-02-22');
  });

  test('is not moved by a message', () => {
    expect(dueWith(coffee, aTouchpoint({ date: '2026-02-10' }))).toBe('2026-02-22');
  });

  test('counts from the last contact when nothing was meaningful yet', () => {
    expect(dueWith(aTouchpoint({ date: '2026-02-01' }))).toBe('2026-03-25');
  });

  test('never comes without a contact, even with a plan', () => {
    expect(dueWith()).toBeUndefined();
    expect(dueWith(planned('2026-03-10'))).toBeUndefined();
  });

  test.each(['Paused', 'Not a fit'] as const)('never comes when %s', (status) => {
    expect(
      firstPartner(aBook({ partners: [aPartner({ status })], touchpoints: [coffee] })).nextTouch,
    ).toBeUndefined();
  });

  test.each([
    ['Core, cadence blank', { core: true }, '2026-02-22'],
    ['not Core, cadence blank', { core: false }, undefined],
    ['Core, cadence 0', { core: true, cadence: 0 }, undefined],
    ['not Core, cadence 12', { core: false, cadence: 12 }, '2026-01-31'],
  ])('%s', (_, said, expected) => {
    expect(firstPartner(aBook({ partners: [aPartner(said)], touchpoints: [coffee] })).nextTouch).toBe(
      expected,
    );
  });

  test('comes for others when Settings hopes for touches with them', () => {
    const parts: BookParts = { partners: [aPartner({ core: false })], touchpoints: [coffee] };
    expect(firstPartner(aBook({ ...parts, settings: { other_touches_per_year: 2 } })).nextTouch).toBe(
      '2026-07-03',
    );
  });
});

describe('a planned touch', () => {
  test('sets the day', () => {
    expect(dueWith(coffee, planned('2026-03-10'))).toBe('2026-03-10');
  });

  test('sets it though the day has passed: it is overdue', () => {
    expect(dueWith(coffee, planned('2026-02-10'))).toBe('2026-02-10');
  });

  test.each([
    ['77 days after the last touch', '2026-03-19', '2026-03-19'],
    ['78 days after, one and a half intervals', '2026-03-20', '2026-03-20'],
    ['79 days after', '2026-03-21', '2026-02-22'],
  ])('%s', (_, date, expected) => {
    expect(dueWith(coffee, planned(date))).toBe(expected);
  });

  test.each([
    ['the day before the last meaningful touch', '2025-12-31', '2026-02-22'],
    ['the same day', '2026-01-01', '2026-02-22'],
    ['the day after', '2026-01-02', '2026-01-02'],
  ])('%s', (_, date, expected) => {
    expect(dueWith(coffee, planned(date))).toBe(expected);
  });

  test('of several the earliest counts, of equal days the upper row', () => {
    const rows = [
      coffee,
      planned('2026-03-12'),
      planned('2026-03-10', 'Call'),
      planned('2026-03-10', 'Meeting'),
    ];
    expect(firstPartner(aBook({ touchpoints: rows }))).toMatchObject({
      nextTouch: '2026-03-10',
      suggestedTouch: 'Call',
    });
  });

  test('that is not meaningful sets nothing', () => {
    expect(dueWith(coffee, planned('2026-03-10', 'Message'))).toBe('2026-02-22');
  });

  test('of an unknown kind sets the day when it says it is meaningful, and shows as Other', () => {
    const lunch = { ...planned('2026-03-10', 'Lunch'), meaningful: 'yes' } as const;
    const answer = firstPartner(aBook({ touchpoints: [coffee, lunch] }));
    expect(answer).toMatchObject({ nextTouch: '2026-03-10', suggestedTouch: 'Other' });
  });

  test('whose Status is still blank is not heard yet', () => {
    expect(dueWith(coffee, aTouchpoint({ kind: 'Call', date: '2026-03-10' }))).toBe('2026-02-22');
  });
});

describe('a skipped touch', () => {
  test('starts a new interval, whatever its kind and though its day is to come', () => {
    expect(dueWith(coffee, skipped('2026-02-22'))).toBe('2026-04-15');
    expect(dueWith(coffee, skipped('2026-03-10'))).toBe('2026-05-01');
  });

  test('before the last meaningful touch changes nothing', () => {
    expect(dueWith(coffee, skipped('2025-12-01'))).toBe('2026-02-22');
  });

  test('is an anchor though it lies before the last contact', () => {
    expect(dueWith(aTouchpoint({ date: '2026-02-20' }), skipped('2026-01-01'))).toBe('2026-02-22');
  });
});

describe('due in words', () => {
  test.each([
    ['2026-02-10', 'In 12 d'],
    ['2026-02-21', 'In 1 d'],
    ['2026-02-22', 'Today'],
    ['2026-02-23', 'Overdue 1 d'],
    ['2026-03-06', 'Overdue 12 d'],
  ])('on %s it says %s', (today, words) => {
    expect(firstPartner(onDay(today, { touchpoints: [coffee] })).due).toBe(words);
  });

  test('says nothing without a day', () => {
    expect(firstPartner(aBook()).due).toBe('');
  });
});

describe('the suggested touch', () => {
  const suggested = (...kinds: string[]) => {
    const touchpoints = kinds.map((kind, index) => aTouchpoint({ kind, date: addDays(TODAY, index - 20) }));
    return firstPartner(aBook({ touchpoints })).suggestedTouch;
  };

  test('is the first kind never done with this partner', () => {
    expect(suggested('Message')).toBe('Coffee or meal');
    expect(suggested('Coffee or meal', 'Walk and talk')).toBe('Meeting');
  });

  test('is the kind done longest ago once all were done', () => {
    expect(suggested('Call', 'Coffee or meal', 'Meeting', 'Walk and talk', 'Article shared')).toBe('Call');
    expect(suggested('Call', 'Coffee or meal', 'Meeting', 'Walk and talk', 'Article shared', 'call')).toBe(
      'Coffee or meal',
    );
  });

  test('does not count what is only planned', () => {
    const planning = planned('2026-12-01', 'Coffee or meal');
    expect(firstPartner(aBook({ touchpoints: [aTouchpoint(), planning] })).suggestedTouch).toBe(
      'Coffee or meal',
    );
  });

  test('is blank when nothing is due', () => {
    expect(firstPartner(aBook()).suggestedTouch).toBe('');
  });

  test('leaves out a kind that the Kinds tab no longer has', () => {
    const kinds = aBook().kinds.filter(({ kind }) => kind !== 'Coffee or meal');
    expect(firstPartner(aBook({ kinds, touchpoints: [aTouchpoint()] })).suggestedTouch).toBe('Meeting');
  });
});

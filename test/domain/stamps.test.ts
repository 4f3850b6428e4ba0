import { describe, expect, test } from 'vitest';
import { planPlanned, planStamps } from '../../src/domain/stamps';
import { aBook, aReferral, aTouchpoint, TODAY } from '../support/builders';

describe('the Status of a row typed for a day to come', () => {
  test.each([
    ['2026-03-02', []],
    ['2026-03-03', [[0, { status: 'Planned' }]]],
    [undefined, []],
  ])('dated %s is filled in %j', (date, changes) => {
    expect([...planPlanned(aBook({ touchpoints: [aTouchpoint({ date })] }))]).toEqual(changes);
  });

  test.each(['Done', 'Planned', 'Skipped'] as const)('stays %s when somebody chose it', (status) => {
    expect(planPlanned(aBook({ touchpoints: [aTouchpoint({ date: '2026-03-03', status })] })).size).toBe(0);
  });
});

describe('the days we first saw something', () => {
  const plan = (said: Parameters<typeof aReferral>[0]) => [
    ...planStamps(aBook({ referrals: [aReferral(said)] })),
  ];

  test.each(['', 'Open'] as const)('an outcome “%s” gets no day', (outcome) => {
    expect(plan({ outcome })).toEqual([]);
  });

  test('an outcome gets today, unless its day is filled in', () => {
    expect(plan({ outcome: 'Nothing came of it' })).toEqual([[0, { outcomeOn: TODAY }]]);
    expect(plan({ outcome: 'Started', outcomeOn: '2026-01-05' })).toEqual([]);
  });

  test('pleased yes or no gets today; unknown waits for the answer', () => {
    expect(plan({ pleased: 'yes' })).toEqual([[0, { pleasedOn: TODAY }]]);
    expect(plan({ pleased: 'no' })).toEqual([[0, { pleasedOn: TODAY }]]);
    expect(plan({ pleased: 'unknown' })).toEqual([]);
    expect(plan({ pleased: 'yes', pleasedOn: '2026-01-05' })).toEqual([]);
  });

  test('both may come at once', () => {
    expect(plan({ outcome: 'Started', pleased: 'yes' })).toEqual([
      [0, { outcomeOn: TODAY, pleasedOn: TODAY }],
    ]);
  });
});

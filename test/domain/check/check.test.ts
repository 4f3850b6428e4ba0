import { describe, expect, test } from 'vitest';
import { findFindings, type Health } from '../../../src/domain/check/check';
import type { Survey } from '../../../src/domain/check/survey';
import { team } from '../../../src/schema/practice';
import { aTab, rowsOf } from '../../support/surveys';

const check = (seen: Partial<Survey> = {}, health: Partial<Health> = {}, ids: string[] = ['a']) =>
  findFindings(
    { tabs: [aTab()], hasDashboard: true, stamp: 'right', ...seen },
    [
      rowsOf(
        team,
        ids.map((id) => ({ id })),
      ),
    ],
    { isOlder: false, sentences: [], ...health },
  );

test('a spreadsheet that is whole has nothing to be told', () => {
  expect(check()).toEqual([]);
});

describe('what the formulas and the Dashboard need', () => {
  test('a Dashboard that is gone is made again', () => {
    expect(check({ hasDashboard: false })).toEqual([
      {
        sentence: 'The Dashboard is missing.',
        remedy: 'Makes it again.',
        repair: { act: 'make dashboard' },
      },
    ]);
  });

  test('the cell Mutual, when it is gone, is made again', () => {
    expect(check({ stamp: 'gone' })).toEqual([
      {
        sentence: 'The cell named Mutual is missing, so live formulas no longer follow.',
        remedy: 'Makes it again beside the headers of Settings.',
        repair: { act: 'place stamp' },
      },
    ]);
  });

  test('the name Mutual, when another cell has it, is given back', () => {
    expect(check({ stamp: 'elsewhere' })).toEqual([
      {
        sentence: 'The name Mutual belongs to another cell, so live formulas no longer follow.',
        remedy: 'Gives it back to the cell beside the headers of Settings.',
        repair: { act: 'place stamp' },
      },
    ]);
  });
});

test('a spreadsheet of an older Mutual is brought up to date, which places the cell Mutual too', () => {
  expect(check({ stamp: 'gone' }, { isOlder: true })).toEqual([
    {
      sentence: 'This spreadsheet was made with an older Mutual.',
      remedy: 'Brings it up to date.',
      repair: { act: 'update' },
    },
  ]);
});

test('what is known of reminders and copies is said as it is, and repairs nothing', () => {
  const sentences = ['Reminders do not go out.', 'This file is a copy.'];
  expect(check({}, { sentences })).toEqual(sentences.map((sentence) => ({ sentence })));
});

test('the whole comes first: the file, its tabs, the Dashboard, the cell Mutual, rows, reminders', () => {
  const seen = { tabs: [aTab({ names: [] }), aTab({ headerRow: 3 })], hasDashboard: false } as const;
  const sentences = ['Reminders do not go out.'];
  const acts = (health: Partial<Health>) =>
    check({ ...seen, stamp: 'gone' }, { sentences, ...health }, ['']).map(
      ({ repair, sentence }) => repair?.act ?? sentence,
    );
  const fine = 'On “Team” 2 rows stand above the headers. That is fine.';
  expect(acts({})).toEqual([
    'make tab',
    fine,
    'make dashboard',
    'place stamp',
    'update',
    'Reminders do not go out.',
  ]);
  expect(acts({ isOlder: true })[0]).toBe('update');
});

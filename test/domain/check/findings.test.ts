import { describe, expect, test } from 'vitest';
import { chooseRepairs, type Finding, nameRepair } from '../../../src/domain/check/findings';

const makeTab = { act: 'make tab', table: 'team' } as const;
const split = { act: 'unmerge', table: 'team', range: 'B4:C5' } as const;
const dress = { act: 'dress', table: 'team', looks: ['notes', 'tints'] } as const;
const findings: Finding[] = [
  { sentence: 'a', repair: makeTab },
  { sentence: 'b' },
  { sentence: 'c', repair: split, asks: true },
  { sentence: 'd', repair: dress },
];

describe('the name of a repair', () => {
  test('says all that it would do, so that another time it stands for the same or for nothing', () => {
    expect([makeTab, split, dress, { act: 'update' } as const].map(nameRepair)).toEqual([
      'make tab team',
      'unmerge team B4:C5',
      'dress team notes tints',
      'update',
    ]);
    expect(nameRepair({ ...split, range: 'B4:C6' })).not.toBe(nameRepair(split));
  });
});

describe('of what was found now', () => {
  test('only what a person asked for is done', () => {
    expect(chooseRepairs(findings, ['unmerge team B4:C5'])).toEqual([split]);
    expect(chooseRepairs(findings, [nameRepair(dress), nameRepair(makeTab)])).toEqual([makeTab, dress]);
    expect(chooseRepairs(findings, [])).toEqual([]);
  });

  test('nothing is done that was shown and is gone, or is another now', () => {
    expect(chooseRepairs(findings, ['unmerge team B4:C6', 'make dashboard', ''])).toEqual([]);
  });
});

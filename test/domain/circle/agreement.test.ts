import { describe, expect, test } from 'vitest';
import { describeAgreement, describeProgress, findObstacle } from '../../../src/domain/circle/agreement';
import { offerRound } from '../../../src/domain/circle/nextRound';
import { describeMissing } from '../../../src/domain/circle/round';
import type { Commitment } from '../../../src/schema/commitments';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings';
import { aCommitment, type Loose, TODAY } from '../../support/builders';

describe('what both agreed', () => {
  test.each<[string, Loose<Commitment>, string]>([
    ['everything', {}, ''],
    ['a count of 0', { weDo: 0 }, ''],
    ['no count of ours', { weDo: undefined }, 'Not specific yet: say how many we introduce.'],
    [
      'no count and no end',
      { theyDo: undefined, until: undefined },
      'Not specific yet: say how many they introduce and until when.',
    ],
    [
      'only a hope',
      { weDo: undefined, theyDo: undefined, until: undefined, agreedOn: undefined },
      'Not specific yet: say how many we introduce, how many they introduce, until when and the day you agreed together.',
    ],
  ])('lacks nothing, or says what (2.5, 2.7): %s', (_, said, missing) => {
    expect(describeMissing(aCommitment(said))).toBe(missing);
  });

  test.each<[string, Loose<Commitment>, string | undefined]>([
    ['agreed today', { agreedOn: '2026-03-02' }, undefined],
    ['agreed tomorrow', { agreedOn: '2026-03-03' }, 'agreedOn'],
    ['ends on the day it begins', { from: '2026-04-01', until: '2026-04-01' }, undefined],
    ['ends the day before it begins', { from: '2026-04-01', until: '2026-03-31' }, 'until'],
    ['ends before it was agreed, no From', { until: '2026-01-31' }, 'until'],
    ['a hope without any day', { agreedOn: undefined, until: undefined }, undefined],
  ])('can be written down, or not: %s', (_, said, field) => {
    expect(findObstacle(aCommitment(said), TODAY)?.field).toBe(field);
  });

  test('is said back with counts and its end', () => {
    expect(describeAgreement(aCommitment({ round: 2 }), TODAY)).toBe(
      'Round 2 with Dana Fielding: we introduce 2, they introduce 2, until 2 Mar.',
    );
    expect(describeProgress(aCommitment(), { weDid: 1, theyDid: 0 }, TODAY)).toBe(
      'We 1 of 2, they 0 of 2, until 2 Mar.',
    );
    expect(
      describeProgress(aCommitment({ until: undefined }), { weDid: undefined, theyDid: undefined }, TODAY),
    ).toBe('');
  });
});

describe('the round that is offered', () => {
  test('the first time is two introductions each within thirty days (2.6)', () => {
    expect(offerRound(undefined, DEFAULT_SETTINGS, TODAY)).toEqual({
      round: 1,
      change: '',
      weDo: 2,
      theyDo: 2,
      from: '2026-03-02',
      until: '2026-04-01',
      ourGoal: '',
      theirGoal: '',
    });
  });

  test('the next time takes up what the last one said to change, its counts and goals (2.18)', () => {
    const last = aCommitment({
      round: 3,
      weDo: 0,
      theyDo: 4,
      toChange: 'Meet',
      ourGoal: 'Schools',
      theirGoal: 'Space',
    });
    expect(offerRound(last, DEFAULT_SETTINGS, TODAY)).toMatchObject({
      round: 4,
      change: 'Meet',
      weDo: 0,
      theyDo: 4,
      ourGoal: 'Schools',
      theirGoal: 'Space',
    });
  });

  test('a round without a number was the first', () => {
    expect(offerRound(aCommitment(), DEFAULT_SETTINGS, TODAY).round).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { answerBook } from '../../src/domain/answerBook';
import type { Introduction } from '../../src/schema/introductions';
import { aBook, anIntroduction, type Loose } from '../support/builders';

const read = (said: Loose<Introduction>) =>
  answerBook(aBook({ introductions: [anIntroduction({ madeOn: undefined, ...said })] })).introductions[0]
    ?.nextStep;
const good = { step: 'Identified', verdict: 'good intro' } as const;

describe('an introduction’s next step', () => {
  test.each([
    [{ step: '' }, 'Decide together: good intro, maybe or no?'],
    [{ step: 'Identified', verdict: 'maybe' }, 'Decide together: good intro, maybe or no?'],
    [{ step: 'Identified', verdict: 'no' }, 'Not a match: set Step to Dropped'],
    [good, 'Ask the contact whether they would like to be introduced'],
    [{ ...good, contactPermission: 'asked' }, 'Wait for the contact’s answer'],
    [{ ...good, contactPermission: 'no' }, 'The contact said no: set Step to Dropped'],
    [{ ...good, contactPermission: 'yes' }, 'Choose the best way to introduce them'],
    [{ ...good, contactPermission: 'yes', way: 'joint e-mail' }, 'Arrange it: joint e-mail'],
    [
      { ...good, step: 'Arranged', contactPermission: 'yes', way: 'three-way meeting' },
      'Make the introduction: three-way meeting',
    ],
    [{ step: 'Made' }, 'Fill in the day it was made'],
    [{ step: 'Made', madeOn: '2026-03-02' }, ''],
    [{ step: 'Dropped' }, ''],
  ] satisfies [Loose<Introduction>, string][])('%j: %s', (said, sentence) => {
    expect(read(said)).toBe(sentence);
  });

  test('nobody is introduced before they said yes, though it is arranged', () => {
    expect(read({ ...good, step: 'Arranged', way: 'joint e-mail' })).toBe(
      'Ask the contact whether they would like to be introduced',
    );
  });

  test.each([
    ['2026-03-01', '(was due yesterday)'],
    ['2026-03-02', '(by 2 Mar)'],
    ['2026-03-03', '(by 3 Mar)'],
  ])('by %s ends with %s', (byWhen, words) => {
    expect(read({ ...good, byWhen })).toBe(
      `Ask the contact whether they would like to be introduced ${words}`,
    );
  });
});

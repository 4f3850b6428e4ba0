import { describe, expect, test } from 'vitest';
import { findRound } from '../../../src/domain/circle/round';
import { findHistory } from '../../../src/domain/history';
import type { Commitment } from '../../../src/schema/commitments';
import type { Introduction } from '../../../src/schema/introductions';
import { expectApproved } from '../../support/approved';
import { aBook, aCommitment, anIntroduction, type Loose } from '../../support/builders';

const round = (
  commitments: readonly Commitment[],
  introductions: readonly Introduction[] = [],
  today = '2026-02-10',
) => {
  const book = aBook({ today, commitments, introductions });
  const [partner] = book.partners;
  const history = partner && findHistory(book, partner);
  if (!history) throw new Error('The book has no partner.');
  return findRound(history, book.today);
};

/** One introduction each, agreed on 1 February, until 2 March. */
const oneEach = (said: Loose<Commitment> = {}) => aCommitment({ weDo: 1, theyDo: 1, ...said });
const contact = (side: 'them' | 'us', said: Loose<Introduction> = {}) =>
  anIntroduction({ side, step: 'Identified', madeOn: undefined, ...said });
const both = (said: Loose<Introduction>) => [contact('them', said), contact('us', said)];

const GOOD = { verdict: 'good intro' } as const;
const WILLING = { ...GOOD, contactPermission: 'yes' } as const;
const READY = { ...WILLING, way: 'joint e-mail' } as const;
const MADE = { ...READY, step: 'Made', madeOn: '2026-02-09' } as const;
const REVIEWED = { wentWell: 'Both met', toChange: 'More time' } as const;

const CASES: readonly [string, readonly Commitment[], readonly Introduction[], string][] = [
  ['Names on a list and nothing agreed', [], both({}), '2026-02-10'],
  ['Agreed without an end', [oneEach({ until: undefined })], [], '2026-02-10'],
  [
    'Agreed by us alone, without a number for them',
    [oneEach({ agreedOn: undefined, theyDo: undefined })],
    [],
    '2026-02-10',
  ],
  ['Agreed, and both lists empty', [oneEach()], [], '2026-02-10'],
  ['Names on both lists, nobody marked', [oneEach()], both({}), '2026-02-10'],
  ['A good one for them only', [oneEach()], [contact('them', GOOD), contact('us')], '2026-02-10'],
  [
    'A good one each, the contact for us said no',
    [oneEach()],
    [contact('them', GOOD), contact('us', { ...GOOD, contactPermission: 'no' })],
    '2026-02-10',
  ],
  ['A good one each, nobody asked', [oneEach()], both(GOOD), '2026-02-10'],
  ['A good one each, both said yes, no way chosen', [oneEach()], both(WILLING), '2026-02-10'],
  ['A good one each, both said yes, the way chosen', [oneEach()], both(READY), '2026-02-10'],
  ['Ours made, theirs ready', [oneEach()], [contact('them', MADE), contact('us', READY)], '2026-02-10'],
  ['Ours made, theirs not named', [oneEach()], [contact('them', MADE)], '2026-02-10'],
  ['We promised none, theirs ready', [oneEach({ weDo: 0 })], [contact('us', READY)], '2026-02-10'],
  ['Both made before the end', [oneEach()], both(MADE), '2026-02-10'],
  ['Nothing made, on the last day', [oneEach()], both(READY), '2026-03-02'],
  ['Nothing made, the day after the end', [oneEach()], both(READY), '2026-03-03'],
  ['Reviewed', [oneEach(REVIEWED)], both(MADE), '2026-03-03'],
  [
    'Reviewed, and the next round agreed',
    [oneEach({ round: 1, ...REVIEWED }), oneEach({ round: 2, agreedOn: '2026-03-03', until: '2026-04-02' })],
    both(MADE),
    '2026-03-03',
  ],
];

describe('where the rounds with a partner stand', () => {
  test('is a step and a sentence, as approved', () => {
    expectApproved('rounds', {
      title: 'Rounds of introductions',
      intro:
        'One introduction each, agreed on 1 February 2026 until 2 March, unless the case says otherwise; read on the day in brackets.',
      sections: [
        {
          heading: 'Commit, identify, strategise, execute, evaluate, repeat',
          sentences: CASES.map(([what, commitments, introductions, today]) => {
            const { step, sentence } = round(commitments, introductions, today);
            return `${what} (${today}): **${step}**. ${sentence}`;
          }),
        },
      ],
    });
  });

  test('is the round under way, whatever the order of rows; the others are earlier, the latest first', () => {
    const rows = [
      oneEach({ id: 'third', round: 3 }),
      oneEach({ id: 'first', round: 1, ...REVIEWED }),
      oneEach({ id: 'second', round: 2, ...REVIEWED }),
    ];
    const { current, earlier } = round(rows);
    expect(current?.commitment.id).toBe('third');
    expect(earlier.map(({ commitment }) => commitment.id)).toEqual(['second', 'first']);
  });
});

import { test } from 'vitest';
import { day } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Commitment } from '../../../src/schema/commitments';
import { expectApproved, inWords } from '../../support/approved';
import { aCommitment, anIntroduction, type Loose, onDay } from '../../support/builders';

const DAYS = ['2026-02-01', '2026-02-16', '2026-02-17', '2026-03-02', '2026-03-03'].map(day);
const DONE = [
  [0, 0],
  [2, 0],
  [0, 2],
  [1, 1],
  [2, 2],
  [3, 2],
] as const;

function sentenceOf(
  words: string,
  said: Loose<Commitment>,
  today: string,
  [ours, theirs]: readonly [number, number],
): string {
  const introductions = [
    ...Array.from({ length: ours }, () => anIntroduction({ side: 'them', madeOn: '2026-02-01' })),
    ...Array.from({ length: theirs }, () => anIntroduction({ side: 'us', madeOn: '2026-02-01' })),
  ];
  const [answer] = answerBook(onDay(today, { commitments: [aCommitment(said)], introductions })).commitments;
  const counted =
    answer?.weDid === undefined ? 'not counted' : `we did ${answer.weDid}, they did ${answer.theyDid}`;
  const review = answer?.reviewDue ? `review due ${inWords(answer.reviewDue)}` : 'no review due';
  return `${words}, ${ours} made for them and ${theirs} for us, read on ${inWords(day(today))}: ${answer?.state}; ${counted}; ${review}.`;
}

const SPECIAL: readonly (readonly [string, Loose<Commitment>])[] = [
  ['We do blank', { weDo: undefined }],
  ['They do blank', { theyDo: undefined }],
  ['Until blank', { until: undefined }],
  ['Agreed together on blank', { agreedOn: undefined }],
  ['Agreed together on blank, From 1 Feb 2026', { agreedOn: undefined, from: '2026-02-01' }],
  ['From 5 Feb 2026, after it was agreed', { from: '2026-02-05' }],
  ['We do 0', { weDo: 0 }],
  ['both 0', { weDo: 0, theyDo: 0 }],
  ['What went well filled', { wentWell: 'x' }],
  ['What to change filled, Until blank', { toChange: 'x', until: undefined }],
];

test('the states of a commitment', () => {
  expectApproved('commitments', {
    title: 'The states of a commitment',
    intro: 'Two introductions each, agreed on 1 Feb 2026 and until 2 Mar 2026, each made on 1 Feb 2026.',
    sections: [
      ...DAYS.map((today) => ({
        heading: `On ${inWords(today)}`,
        sentences: DONE.map((done) => sentenceOf('Two each', {}, today, done)),
      })),
      {
        heading: 'Not as usual',
        sentences: SPECIAL.flatMap(([words, said]) =>
          ['2026-02-10', '2026-03-03'].map((today) => sentenceOf(words, said, today, [2, 0])),
        ),
      },
    ],
  });
});

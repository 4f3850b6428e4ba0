import { test } from 'vitest';
import { addDays } from '../../../src/day/day';
import { expectApproved, inWords } from '../../support/approved';
import { aBook, aReferral, firstPartner, TODAY } from '../../support/builders';

const UP_TO_FOUR = [0, 1, 2, 3, 4];
const PAIRS = UP_TO_FOUR.flatMap((given) => UP_TO_FOUR.map((received) => [given, received] as const));
const MANY = [
  [5, 3],
  [6, 4],
  [7, 3],
  [8, 5],
  [9, 5],
  [3, 7],
  [12, 8],
  [13, 8],
] as const;

/** So many of both in the window, the oldest one of all so many days ago. */
function sentenceOf([given, received]: readonly [number, number], age: number, tolerance = 1): string {
  const first = addDays(TODAY, -age);
  const directions = [...Array(given).fill('Given'), ...Array(received).fill('Received')];
  const referrals = directions.map((direction) => aReferral({ direction, date: addDays(TODAY, -5) }));
  const oldest = age >= 365 ? [aReferral({ date: first })] : [];
  const recent = referrals.map((referral, index) =>
    index === 0 && age < 365 ? { ...referral, date: first } : referral,
  );
  const { reciprocity, balance } = firstPartner(
    aBook({ referrals: [...recent, ...oldest], settings: { tolerance } }),
  );
  const ever =
    given + received === 0 && age < 365
      ? 'none ever'
      : `the first ever on ${inWords(first)} (${age} days ago)`;
  return `${given} given and ${received} received, ${ever}: ${reciprocity}, balance ${balance}.`;
}

test('reciprocity: given × received × age', () => {
  expectApproved('reciprocity', {
    title: 'Reciprocity: given × received × age',
    intro: `Referrals inside the 365 days to ${inWords(TODAY)}.`,
    sections: [
      ...[100, 364, 365].map((age) => ({
        heading: `The first referral ever ${age} days ago, tolerance 1`,
        sentences: PAIRS.map((pair) => sentenceOf(pair, age)),
      })),
      {
        heading: 'Tolerance 0: a fifth of all is tolerated anyway',
        sentences: [...PAIRS.filter(([given, received]) => given > 0 && received > 0), ...MANY].map((pair) =>
          sentenceOf(pair, 400, 0),
        ),
      },
    ],
  });
});

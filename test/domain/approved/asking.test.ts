import { test } from 'vitest';
import { addDays } from '../../../src/day/day';
import type { Partner } from '../../../src/schema/partners';
import { expectApproved, inWords } from '../../support/approved';
import {
  aBook,
  aPartner,
  aReferral,
  aTouchpoint,
  firstPartner,
  type Loose,
  TODAY,
} from '../../support/builders';

const FOUR_TO_SIX = [4, 5, 6];
const PARTNERS: readonly (readonly [string, Loose<Partner>])[] = [
  ['Benefit to them filled', { benefitToThem: 'x' }],
  ['Benefit to them blank', {}],
  ['Benefit to them filled, Paused', { benefitToThem: 'x', status: 'Paused' }],
  ['Benefit to them filled, Not a fit', { benefitToThem: 'x', status: 'Not a fit' }],
  ['Benefit to them filled, overridden to Lasting', { benefitToThem: 'x', stageOverride: 'Lasting' }],
];

interface Rows {
  readonly kind: string;
  readonly count: number;
  readonly ago: number;
  readonly received?: number;
}

function sentenceOf([words, said]: (typeof PARTNERS)[number], { kind, count, ago, received }: Rows): string {
  const date = addDays(TODAY, -ago);
  const touchpoints = Array.from({ length: count }, () => aTouchpoint({ kind, date }));
  const sentOn = addDays(TODAY, -(received ?? 0));
  const referrals =
    received === undefined ? [] : [aReferral({ direction: 'Received', date: sentOn, arrivedAt: '09:00' })];
  const { asking } = firstPartner(aBook({ partners: [aPartner(said)], touchpoints, referrals }));
  const owed = received === undefined ? '' : `, a referral received on ${inWords(sentOn)} and not answered`;
  const light = asking.green ? 'green' : `not yet. ${asking.reasons.join(' ')}`;
  return `${words}, ${count} × ${kind} on ${inWords(date)}${owed}: ${light}${asking.green ? '.' : ''}`;
}

function momentOf(daysAgo: number, kind: string): string {
  const pleasedOn = addDays(TODAY, -daysAgo);
  const referrals = [
    aReferral({
      direction: 'Received',
      date: '2026-01-05',
      firstTriedOn: '2026-01-05',
      toldOn: '2026-01-05',
      outcome: 'Started',
      pleased: 'yes',
      pleasedOn,
    }),
  ];
  const touchpoints = Array.from({ length: 5 }, () => aTouchpoint({ kind }));
  const { asking, goodMoment } = firstPartner(
    aBook({ partners: [aPartner({ benefitToThem: 'x' })], touchpoints, referrals }),
  );
  const moment = goodMoment ? 'a good moment' : 'no special moment';
  return `Pleased on ${inWords(pleasedOn)}, five × ${kind}: ${moment}, the light is ${asking.green ? 'green' : 'not green'}.`;
}

test('the asking light', () => {
  expectApproved('asking', {
    title: 'The asking light',
    intro: `Read on ${inWords(TODAY)}; trust_low 5, dormant_days 365.`,
    sections: [
      ...['Message', 'Call'].map((kind) => ({
        heading: kind === 'Call' ? 'Talks both took part in' : 'Messages only',
        sentences: PARTNERS.flatMap((partner) =>
          FOUR_TO_SIX.map((count) => sentenceOf(partner, { kind, count, ago: 10 })),
        ),
      })),
      {
        heading: 'Long ago',
        sentences: [364, 365, 366].flatMap((ago) =>
          PARTNERS.map((partner) => sentenceOf(partner, { kind: 'Call', count: 5, ago })),
        ),
      },
      {
        heading: 'While we owe them',
        sentences: [0, 3].flatMap((received) =>
          PARTNERS.map((partner) => sentenceOf(partner, { kind: 'Call', count: 5, ago: 10, received })),
        ),
      },
      {
        heading: 'A good moment, whatever the light',
        sentences: ['Call', 'Message'].flatMap((kind) => [0, 6, 7].map((daysAgo) => momentOf(daysAgo, kind))),
      },
    ],
  });
});

import { test } from 'vitest';
import { addDays } from '../../../src/day/day';
import type { Partner } from '../../../src/schema/partners';
import { expectApproved, inWords } from '../../support/approved';
import {
  aBook,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  firstPartner,
  type Loose,
  TODAY,
} from '../../support/builders';

interface Case {
  readonly words: string;
  readonly partner: Loose<Partner>;
  readonly rows: (last: string) => BookParts;
}

const benefits = { benefitToThem: 'x', benefitToUs: 'x' };
const calls = (length: number, date: string) =>
  Array.from({ length }, () => aTouchpoint({ kind: 'Call', date }));
const received = (date: string, said = {}) =>
  aReferral({ direction: 'Received', date, toldOn: date, firstTriedOn: date, ...said });
const pleased = { outcome: 'Started', pleased: 'yes', pleasedOn: '2024-02-01' } as const;

/** Each adds one piece of evidence to the one before. */
const EVIDENCE: readonly Case[] = [
  { words: 'nothing', partner: {}, rows: () => ({}) },
  { words: 'a message', partner: {}, rows: (last) => ({ touchpoints: [aTouchpoint({ date: last })] }) },
  { words: 'one call', partner: {}, rows: (last) => ({ touchpoints: calls(1, last) }) },
  {
    words: 'one call and Benefit to them',
    partner: { benefitToThem: 'x' },
    rows: (last) => ({ touchpoints: calls(1, last) }),
  },
  {
    words: 'one call and both benefits',
    partner: benefits,
    rows: (last) => ({ touchpoints: calls(1, last) }),
  },
  {
    words: 'four calls and both benefits',
    partner: benefits,
    rows: (last) => ({ touchpoints: calls(4, last) }),
  },
  {
    words: 'five calls and both benefits',
    partner: benefits,
    rows: (last) => ({ touchpoints: calls(5, last) }),
  },
  {
    words: 'five calls, both benefits and a client who started and was pleased',
    partner: benefits,
    rows: (last) => ({ touchpoints: calls(5, last), referrals: [received(last, pleased)] }),
  },
  {
    words: 'five calls, both benefits and a client who was pleased, but Comfort no',
    partner: { ...benefits, comfort: 'no' },
    rows: (last) => ({ touchpoints: calls(5, last), referrals: [received(last, pleased)] }),
  },
  {
    words: 'five calls, both benefits and a client who was pleased, known since 2 Mar 2025',
    partner: { ...benefits, knownSince: '2025-03-02' },
    rows: (last) => ({ touchpoints: calls(5, last), referrals: [received(last, pleased)] }),
  },
  {
    words: 'five calls, both benefits, a client who was pleased and a referral given, known since 2 Mar 2025',
    partner: { ...benefits, knownSince: '2025-03-02' },
    rows: (last) => ({
      touchpoints: calls(5, last),
      referrals: [received(last, pleased), aReferral({ date: last, toldOn: last, outcome: 'Started' })],
    }),
  },
];

const DECISIONS: readonly { readonly words: string; readonly partner: Loose<Partner> }[] = [
  { words: 'nobody having decided otherwise', partner: {} },
  {
    words: 'overridden to Trusted on 1 Feb 2026',
    partner: { stageOverride: 'Trusted', overrideOn: '2026-02-01' },
  },
  { words: 'Paused, and overridden to Trusted', partner: { status: 'Paused', stageOverride: 'Trusted' } },
  { words: 'Not a fit', partner: { status: 'Not a fit' } },
];

function sentenceOf(
  { words, partner, rows }: Case,
  decision: (typeof DECISIONS)[number],
  ago: number,
): string {
  const last = addDays(TODAY, -ago);
  const answer = firstPartner(
    aBook({ partners: [aPartner({ core: false, ...partner, ...decision.partner })], ...rows(last) }),
  );
  const when = words === 'nothing' ? '' : `, last on ${inWords(last)},`;
  const next = answer.nextStep === '' ? 'no next step' : `next step “${answer.nextStep}”`;
  return `With ${words}${when} the evidence is ${answer.evidence} and ${answer.stage} is shown: ${next}.`;
}

test('stage × evidence', () => {
  expectApproved('stage', {
    title: 'Stage × evidence',
    intro: `Read on ${inWords(TODAY)}; trust_low 5, trust_high 13, dormant_days 365, window_days 365.`,
    sections: [
      ...DECISIONS.map((decision) => ({
        heading: `A partner, ${decision.words}`,
        sentences: EVIDENCE.map((evidence) => sentenceOf(evidence, decision, 10)),
      })),
      ...[364, 365, 366].map((ago) => ({
        heading: `A partner not heard of for ${ago} days`,
        sentences: EVIDENCE.map((evidence) => sentenceOf(evidence, { words: '', partner: {} }, ago)),
      })),
    ],
  });
});

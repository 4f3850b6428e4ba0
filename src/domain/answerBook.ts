import type { Partner } from '../schema/partners';
import type { Referral } from '../schema/referrals';
import { answerPartner } from './answerPartner';
import type { Answers, ReferralAnswer } from './answers';
import type { Book } from './book';
import { answerCommitment } from './commitment';
import { makeFacts } from './facts';
import { gatherHistories, type Histories, type History } from './history';
import { describeIntroductionStep } from './introduction';
import { findLoop } from './loop';
import { describeLoopStep } from './nextStep';
import { makeTerms, type Terms } from './terms';

/** The answers of some partners and their rows: in the order of the rows, undefined for everybody else's. */
export type SomeAnswers = { readonly [K in keyof Answers]: readonly (Answers[K][number] | undefined)[] };

/** What the rules say of every partner and row. */
export function answerBook(book: Book): Answers {
  const answers = answerPartners(book, () => true);
  return { ...answers, partners: answers.partners.filter((answer) => answer !== undefined) };
}

/** What the rules say of the partners asked about: every log row is read once, only theirs are kept. */
export function answerPartners(book: Book, isAsked: (partner: Partner) => boolean): SomeAnswers {
  const terms = makeTerms(book);
  const histories = gatherHistories(book, isAsked);
  const referrals = answerReferrals(book.referrals, histories, terms);
  const followUps = groupByHistory(referrals, histories.ofReferrals);
  return {
    partners: histories.partners.map(
      (history) => history && answerPartner(makeFacts(history, terms), followUps.get(history) ?? []),
    ),
    referrals,
    commitments: book.commitments.map((commitment, row) => {
      const history = histories.ofCommitments[row];
      return history && answerCommitment(commitment, history.introductions, terms.today);
    }),
    introductions: book.introductions.map(
      (introduction, row) =>
        histories.ofIntroductions[row] && {
          nextStep: describeIntroductionStep(introduction, terms.today),
        },
    ),
  };
}

function answerReferrals(
  referrals: readonly Referral[],
  { ofReferrals }: Histories,
  terms: Terms,
): (ReferralAnswer | undefined)[] {
  return referrals.map((referral, row) => {
    const history = ofReferrals[row];
    return history && answerReferral(referral, history.partner, terms);
  });
}

/** What one referral of a partner still needs; undefined for a row that says neither Given nor Received. */
export function answerReferral(
  referral: Referral,
  partner: Partner,
  terms: Terms,
): ReferralAnswer | undefined {
  const loop = findLoop(referral, terms);
  if (!loop) return undefined;
  const { followUp, next } = loop;
  if (!next) return { followUp, step: '', due: undefined, nextStep: '' };
  return { followUp, step: next.step, due: next.due, nextStep: describeLoopStep(next.step, partner, terms) };
}

/** Each history's answers in row order: the order of its own referrals. */
function groupByHistory<A>(
  answers: readonly A[],
  owners: readonly (History | undefined)[],
): ReadonlyMap<History, readonly A[]> {
  const groups = new Map<History, A[]>();
  for (const [row, answer] of answers.entries()) {
    const owner = owners[row];
    if (!owner) continue;
    const group = groups.get(owner);
    if (group) group.push(answer);
    else groups.set(owner, [answer]);
  }
  return groups;
}

import type { Partner } from '../../schema/partners';
import { answerReferral } from '../answerBook';
import { answerPartner } from '../answerPartner';
import type { PartnerAnswer, Why } from '../answers';
import type { Book } from '../book';
import { type Facts, makeFacts } from '../facts';
import { findHistory } from '../history';
import { makeTerms } from '../terms';
import { type BeforeLine, describeBeforeYouMeet } from './beforeYouMeet';
import { describeFollowUps, type FollowUpCard } from './followUps';
import { describeLadder, type Ladder } from './ladder';
import { describeAhead, describeTimeline, type TimelineEntry, type TimelineMonth } from './timeline';
import { PANEL_SENTENCES as sentences, WHY_SENTENCES } from './words';
import { offerYear, type YearOffer } from './yearOffer';

/** Everything the rules have to say about one partner, as the panel shows it. */
export interface PartnerPanel {
  readonly facts: Facts;
  readonly answer: PartnerAnswer;
  readonly beforeYouMeet: readonly BeforeLine[];
  readonly ladder: Ladder;
  readonly timeline: readonly TimelineMonth[];
  readonly ahead: readonly TimelineEntry[];
  readonly followUps: readonly FollowUpCard[];
  /** A sentence within a week of hearing that a client was pleased (4.18), or ''. */
  readonly goodMoment: string;
  readonly why: WhyWords | undefined;
  /** The suggestion of a talk, or ''. */
  readonly giveAndTake: string;
  readonly plan: YearOffer;
}

/** The weak link (1.4), and one thing to do about it. */
export interface WhyWords {
  readonly link: Exclude<Why, ''>;
  readonly sentence: string;
  readonly todo: string;
}

/** What the rules say of a partner, a row of the book. */
export function describePartner(book: Book, partner: Partner): PartnerPanel {
  const history = findHistory(book, partner);
  if (!history) throw new Error('The partner is no row of the book.');
  const facts = makeFacts(history, makeTerms(book));
  const answers = history.referrals.map((referral) => answerReferral(referral, partner, facts.terms));
  const answer = answerPartner(facts, answers);
  return {
    facts,
    answer,
    beforeYouMeet: describeBeforeYouMeet(facts, answer, answers),
    ladder: describeLadder(facts, answer),
    timeline: describeTimeline(facts),
    ahead: describeAhead(facts),
    followUps: describeFollowUps(facts, answers),
    goodMoment: answer.goodMoment ? sentences.goodMoment : '',
    why: answer.why === '' ? undefined : { link: answer.why, ...WHY_SENTENCES[answer.why] },
    giveAndTake: answer.suggestGiveAndTake ? sentences.giveAndTake : '',
    plan: offerYear(book, partner),
  };
}

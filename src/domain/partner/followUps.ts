import { addDays, type Day, NEVER } from '../../day/day';
import type { Referral } from '../../schema/referrals';
import type { FollowUp } from '../../schema/words';
import type { ReferralAnswer } from '../answers';
import type { Facts } from '../facts';
import { stepsOf } from '../loop';
import type { Step } from '../loopStep';
import { describeLoopStep } from '../nextStep';
import { type MarkOffer, offerBesides, offerMarks } from './marks';

export interface FollowUpCard {
  readonly referral: Referral;
  readonly followUp: FollowUp;
  readonly nextStep: string;
  readonly dueOn: Day | undefined;
  readonly steps: readonly FollowUpStep[];
  readonly offers: readonly MarkOffer[];
}

export interface FollowUpStep {
  readonly title: string;
  readonly is: 'done' | 'open' | 'late' | 'waiting' | 'needless';
  readonly dueOn: Day | undefined;
  readonly doneOn: Day | undefined;
  readonly marks: readonly MarkOffer[];
}

const REMEMBERED_FOR = 365;
/**
 * The partner's referrals with the steps each still needs: open ones first, what is due first on top, undated ones
 * last; then those closed of the last 365 days, the latest first. `followUps` in the order of the history's referrals.
 */
export function describeFollowUps(
  facts: Facts,
  followUps: readonly (ReferralAnswer | undefined)[],
): readonly FollowUpCard[] {
  const { history, terms } = facts;
  const cards = history.referrals.flatMap((referral, index) => {
    const answer = followUps[index];
    return answer ? [describeCard(referral, answer, facts)] : [];
  });
  const open = cards.filter(({ followUp }) => followUp !== 'Closed');
  const since = addDays(terms.today, -REMEMBERED_FOR);
  const closed = cards.filter(
    ({ followUp, referral: { date } }) => followUp === 'Closed' && date && date > since,
  );
  return [
    ...open.sort((one, other) => (one.dueOn ?? NEVER).localeCompare(other.dueOn ?? NEVER)),
    ...closed.sort((one, other) => (other.referral.date ?? '').localeCompare(one.referral.date ?? '')),
  ];
}

function describeCard(referral: Referral, answer: ReferralAnswer, facts: Facts): FollowUpCard {
  return {
    referral,
    followUp: answer.followUp,
    nextStep: answer.nextStep,
    dueOn: answer.due,
    steps: stepsOf(referral, facts.terms).map((step) => describeStep(step, referral, facts)),
    offers: offerBesides(referral, answer.followUp),
  };
}

function describeStep(step: Step, { direction }: Referral, { partner, terms }: Facts): FollowUpStep {
  return {
    title: describeLoopStep(step.step, partner, terms),
    is: stateOf(step, terms.today),
    dueOn: step.due,
    doneOn: step.doneOn,
    marks: step.isOpen && direction !== '' ? offerMarks(step.step, direction) : [],
  };
}

function stateOf({ isOpen, doneOn, patience, due }: Step, today: Day): FollowUpStep['is'] {
  if (!isOpen) return doneOn ? 'done' : 'needless';
  if (patience === 'waiting') return 'waiting';
  return patience === 'none' && due !== undefined && due < today ? 'late' : 'open';
}

import { addDays, type Day, YEAR } from '../day/day';
import type { Partner } from '../schema/partners';
import type { Referral } from '../schema/referrals';
import type { ShownStage } from '../schema/words';
import type { LoopStep, ReferralAnswer } from './answers';
import type { AskingLight } from './asking';
import type { NextTouch } from './cadence';
import { describeDay, describeWhen } from './dayWords';
import type { Facts } from './facts';
import { isTalkQuiet } from './giveAndTake';
import {
  LOOP_SENTENCES,
  MISSING_SENTENCES,
  SOFTER_LOOP_SENTENCES,
  NEXT_STEP_SENTENCES as sentences,
} from './sentences';
import type { Evidence } from './stage';
import { notAfter, type Terms } from './terms';

/** What the other rules found out about a partner, from which the next step is chosen. */
export interface Findings {
  readonly evidence: Evidence;
  readonly shown: ShownStage;
  readonly nextTouch: NextTouch | undefined;
  readonly suggestedTouch: string;
  /** In the order of the history's referrals. */
  readonly followUps: readonly (ReferralAnswer | undefined)[];
  readonly asking: AskingLight;
  readonly goodMoment: boolean;
  readonly suggestGiveAndTake: boolean;
}

/** One sentence for a partner's Next step: the more urgent thing, else the first missing evidence. */
export function describeNextStep(facts: Facts, findings: Findings): string {
  const followUp = describePressingFollowUp(facts, findings.followUps);
  if (followUp !== '') return followUp;
  if (findings.shown === 'Paused' || findings.shown === 'Not a fit') return '';
  if (findings.goodMoment && findings.asking.green) return sentences.goodMoment;
  return (
    describeTalk(facts, findings) ||
    describeOverdueTouch(facts, findings) ||
    (findings.shown === 'Dormant' ? sentences.dormant : describeMissing(facts, findings.evidence))
  );
}

/** One sentence for a referral's Next step. */
export function describeLoopStep(step: LoopStep, partner: Partner, terms: Terms): string {
  const agreed = notAfter(partner.howWeReferOn, terms.today) !== undefined;
  const softer = agreed ? undefined : SOFTER_LOOP_SENTENCES[step];
  return (softer ?? LOOP_SENTENCES[step])(partner.partner);
}

/** The step due first of those that press, unless somebody put that referral off. */
function describePressingFollowUp(
  { history, terms }: Facts,
  followUps: readonly (ReferralAnswer | undefined)[],
): string {
  const { today } = terms;
  let pressing: { referral: Referral; answer: ReferralAnswer } | undefined;
  for (const [index, referral] of history.referrals.entries()) {
    const answer = followUps[index];
    if (!answer?.due || !isPressing(referral, answer, today) || isPutOff(referral, terms)) continue;
    if (!pressing?.answer.due || answer.due < pressing.answer.due) pressing = { referral, answer };
  }
  const { date } = pressing?.referral ?? {};
  const { due, nextStep } = pressing?.answer ?? {};
  if (!date || !due || !nextStep) return '';
  return sentences.followUp(nextStep, describeDay(date, today), describeWhen(due, today));
}

/** Due by today; a client who waits for our call presses at once, even when the office opens on Monday only. */
function isPressing({ date }: Referral, { step, due }: ReferralAnswer, today: Day): boolean {
  if (due === undefined || date === undefined || date > today) return false;
  return due <= today || step === 'contact client';
}

/** Snoozed until a day means: show it again on that day. */
export function isPutOff({ snoozedUntil }: Referral, { today }: Terms): boolean {
  return snoozedUntil !== undefined && today < snoozedUntil;
}

function describeTalk(facts: Facts, { suggestGiveAndTake }: Findings): string {
  const { counts, terms } = facts;
  if (suggestGiveAndTake) return sentences.giveAndTake;
  const isTime = counts.touchpoints >= terms.settings.trust_high && !counts.receivedEver;
  return isTime && !isTalkQuiet(facts) ? sentences.timeForATalk(counts.touchpoints) : '';
}

function describeOverdueTouch({ terms }: Facts, { nextTouch, suggestedTouch }: Findings): string {
  if (!nextTouch || nextTouch.day > terms.today) return '';
  return nextTouch.day === terms.today
    ? sentences.dueToday(suggestedTouch)
    : sentences.overdue(suggestedTouch, describeWhen(nextTouch.day, terms.today));
}

function describeMissing({ counts, terms }: Facts, { missing }: Evidence): string {
  if (!missing) return sentences.nothingMissing;
  const yearOn = counts.firstContact ? describeDay(addDays(counts.firstContact, YEAR), terms.today) : '';
  return MISSING_SENTENCES[missing]({
    touchpoints: counts.touchpoints,
    trustLow: terms.settings.trust_low,
    yearOn,
  });
}

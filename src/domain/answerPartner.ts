import type { ShownStage, Stage } from '../schema/words';
import type { PartnerAnswer, ReferralAnswer } from './answers';
import { isGoodMoment, lightAsking } from './asking';
import { describeDue, findNextTouch, suggestTouch } from './cadence';
import { describeDay } from './dayWords';
import type { Facts } from './facts';
import { suggestsGiveAndTake } from './giveAndTake';
import type { History } from './history';
import { describeNextStep, type Findings } from './nextStep';
import { balanceOf, describeReciprocity } from './reciprocity';
import { describeOverride } from './sentences';
import { findEvidence, findShownStage } from './stage';
import { findWhy } from './why';

type FollowUps = readonly (ReferralAnswer | undefined)[];

/**
 * What the rules say of one partner; `followUps` in the order of the history's referrals.
 * One literal, every answer named: composing it of spread parts took longer than the rules (bench/rules.mjs).
 */
export function answerPartner(facts: Facts, followUps: FollowUps): PartnerAnswer {
  const { counts, terms } = facts;
  const findings = findOut(facts, followUps);
  const { shown, nextTouch, suggestedTouch, goodMoment, suggestGiveAndTake } = findings;
  const evidence = findings.evidence.stage;
  return {
    touchpoints: counts.touchpoints,
    meaningful: counts.meaningful,
    firstContact: counts.firstContact,
    lastContact: counts.lastContact,
    lastMeaningful: counts.lastMeaningful,
    given: counts.given,
    received: counts.received,
    balance: balanceOf(counts),
    evidence,
    stage: shown,
    stageNote: describeStageNote(facts, shown, evidence),
    nextStep: describeNextStep(facts, findings),
    nextTouch: nextTouch?.day,
    due: describeDue(nextTouch?.day, terms.today),
    suggestedTouch,
    reciprocity: describeReciprocity(counts, terms),
    openReferrals: followUps.filter((answer) => answer && answer.followUp !== 'Closed').length,
    weOwe: findings.weOwe,
    asking: findings.asking,
    goodMoment,
    suggestGiveAndTake,
    why: findWhy(facts, shown),
  };
}

/** The rules that others build on, each asked once. */
function findOut(facts: Facts, followUps: FollowUps): Findings & { readonly weOwe: boolean } {
  const evidence = findEvidence(facts);
  const shown = findShownStage(facts, evidence.stage);
  const nextTouch = findNextTouch(facts, shown);
  const weOwe = doWeOwe(facts.history, followUps);
  return {
    evidence,
    shown,
    nextTouch,
    suggestedTouch: suggestTouch(facts, nextTouch),
    followUps,
    weOwe,
    asking: lightAsking(facts, evidence.stage, shown, weOwe),
    goodMoment: isGoodMoment(facts.history, facts.terms),
    suggestGiveAndTake: suggestsGiveAndTake(facts, shown),
  };
}

/** We owe them while a referral received is Late. */
function doWeOwe({ referrals }: History, followUps: FollowUps): boolean {
  return followUps.some(
    (answer, index) => answer?.followUp === 'Late' && referrals[index]?.direction === 'Received',
  );
}

/** Whose override, since when, and what the evidence says; '' without one in force. */
function describeStageNote({ partner, terms }: Facts, shown: ShownStage, evidence: Stage): string {
  if (partner.stageOverride === '' || shown !== partner.stageOverride) return '';
  const since = partner.overrideOn ? describeDay(partner.overrideOn, terms.today) : '';
  return describeOverride(partner.owner, since, evidence);
}

import type { PartnerAnswer, ReferralAnswer } from './answers';
import { isGoodMoment, lightAsking } from './asking';
import { describeDue, findNextTouch, suggestTouch } from './cadence';
import { describeDay } from './dayWords';
import type { Facts } from './facts';
import { suggestsGiveAndTake } from './giveAndTake';
import { describeNextStep } from './nextStep';
import { balanceOf, describeReciprocity } from './reciprocity';
import { describeOverride } from './sentences';
import { findEvidence, findShownStage } from './stage';
import { findWhy } from './why';

/** What the rules say of one partner; `followUps` in the order of the history's referrals. */
export function answerPartner(
  facts: Facts,
  followUps: readonly (ReferralAnswer | undefined)[],
): PartnerAnswer {
  const { counts, terms, history } = facts;
  const evidence = findEvidence(facts);
  const shown = findShownStage(facts, evidence.stage);
  const nextTouch = findNextTouch(facts, shown);
  const suggestedTouch = suggestTouch(facts, nextTouch);
  const weOwe = followUps.some(
    (answer, index) => answer?.followUp === 'Late' && history.referrals[index]?.direction === 'Received',
  );
  const asking = lightAsking(facts, evidence.stage, shown, weOwe);
  const goodMoment = isGoodMoment(history, terms);
  const suggestGiveAndTake = suggestsGiveAndTake(facts, shown);
  const isTimeToAsk = goodMoment && asking.green;

  return {
    touchpoints: counts.touchpoints,
    meaningful: counts.meaningful,
    firstContact: counts.firstContact,
    lastContact: counts.lastContact,
    lastMeaningful: counts.lastMeaningful,
    evidence: evidence.stage,
    stage: shown,
    stageNote: describeStageNote(facts, shown, evidence.stage),
    nextStep: describeNextStep(facts, {
      evidence,
      shown,
      nextTouch,
      suggestedTouch,
      followUps,
      isTimeToAsk,
      suggestGiveAndTake,
    }),
    nextTouch: nextTouch?.day,
    due: describeDue(nextTouch?.day, terms.today),
    suggestedTouch,
    given: counts.given,
    received: counts.received,
    balance: balanceOf(counts),
    reciprocity: describeReciprocity(counts, terms),
    openReferrals: followUps.filter((answer) => answer && answer.followUp !== 'Closed').length,
    weOwe,
    asking,
    goodMoment,
    suggestGiveAndTake,
    why: findWhy(facts, shown),
  };
}

/** Whose override, since when, and what the evidence says; '' without one in force. */
function describeStageNote({ partner, terms }: Facts, shown: string, evidence: string): string {
  if (partner.status !== '' || partner.stageOverride === '' || shown !== partner.stageOverride) return '';
  const since = partner.overrideOn ? describeDay(partner.overrideOn, terms.today) : '';
  return describeOverride(partner.owner, since, evidence);
}

import { daysBetween } from '../day/day';
import type { ShownStage, Stage } from '../schema/words';
import type { Facts } from './facts';
import { type History, isMade } from './history';
import { REASONS_NOT_TO_ASK as reasons } from './sentences';
import { isAtLeast } from './stage';
import { notAfter, type Terms } from './terms';

const GOOD_MOMENT = 7;

/** The asking light (4.1, 4.2): green, or every reason why not, in words. */
export interface AskingLight {
  readonly green: boolean;
  readonly reasons: readonly string[];
}

export function lightAsking(facts: Facts, evidence: Stage, shown: ShownStage, weOwe: boolean): AskingLight {
  const { partner, counts, terms } = facts;
  const { trust_low } = terms.settings;
  const found = [
    shown === 'Dormant' && reasons.dormant,
    shown === 'Paused' && reasons.paused,
    shown === 'Not a fit' && reasons.notAFit,
    !isAtLeast(evidence, 'Rapport') && reasons.noRapport,
    counts.touchpoints < trust_low && reasons.tooFew(counts.touchpoints, trust_low),
    partner.benefitToThem === '' && reasons.noBenefit,
    weOwe && reasons.weOwe,
  ].filter((reason) => reason !== false);
  return { green: found.length === 0, reasons: found };
}

/** Within a week of hearing that a client they sent was pleased (4.18), whatever the light. */
export function isGoodMoment(history: History, terms: Terms): boolean {
  return history.referrals.some((referral) => {
    if (referral.direction !== 'Received' || referral.pleased !== 'yes' || !isMade(referral, terms))
      return false;
    const heardOn = notAfter(referral.pleasedOn, terms.today) ?? terms.today;
    return daysBetween(heardOn, terms.today) < GOOD_MOMENT;
  });
}

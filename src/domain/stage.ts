import { daysBetween } from '../day/day';
import { type ShownStage, STAGES, type Stage } from '../schema/words';
import type { Facts } from './facts';
import { type History, isMade } from './history';
import { inWindow, type Terms } from './terms';

/** The first piece of evidence that the next step of the ladder waits for. */
export type Missing =
  | 'contact'
  | 'two-way talk'
  | 'benefit to them'
  | 'benefit to us'
  | 'comfort'
  | 'touchpoints'
  | 'trust shown'
  | 'a year'
  | 'referral given'
  | 'referral received'
  | 'recent contact';

interface Rung {
  readonly stage: Stage;
  readonly missing: (facts: Facts) => Missing | undefined;
}

const YEAR = 365;

/** The ladder above Prospect (0.1): a rung is reached when it and all below it miss nothing. */
const LADDER: readonly Rung[] = [
  { stage: 'Reached out', missing: ({ counts }) => (counts.lastContact ? undefined : 'contact') },
  { stage: 'Rapport', missing: ({ counts }) => (counts.hadTwoWay ? undefined : 'two-way talk') },
  { stage: 'Mutual benefit', missing: missingForBenefit },
  { stage: 'Trusted', missing: missingForTrust },
  { stage: 'Lasting', missing: missingToLast },
];

export interface Evidence {
  readonly stage: Stage;
  /** What the next rung waits for; undefined on the last one. */
  readonly missing: Missing | undefined;
}

export function findEvidence(facts: Facts): Evidence {
  let stage: Stage = 'Prospect';
  for (const rung of LADDER) {
    const missing = rung.missing(facts);
    if (missing) return { stage, missing };
    stage = rung.stage;
  }
  return { stage, missing: undefined };
}

/** Whether a stage is the given one or further up the ladder. */
export function isAtLeast(stage: Stage, least: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(least);
}

/** The stage to show: what a person decided first, then silence, then the evidence. */
export function findShownStage({ partner, counts, terms }: Facts, evidence: Stage): ShownStage {
  if (partner.status !== '') return partner.status;
  if (partner.stageOverride !== '') return partner.stageOverride;
  const silent = counts.lastContact ? daysBetween(counts.lastContact, terms.today) : 0;
  const isDormant = isAtLeast(evidence, 'Rapport') && silent >= terms.settings.dormant_days;
  return isDormant ? 'Dormant' : evidence;
}

function missingForBenefit({ partner }: Facts): Missing | undefined {
  if (partner.benefitToThem === '') return 'benefit to them';
  return partner.benefitToUs === '' ? 'benefit to us' : undefined;
}

function missingForTrust({ partner, counts, history, terms }: Facts): Missing | undefined {
  if (partner.comfort === 'no') return 'comfort';
  if (counts.touchpoints < terms.settings.trust_low) return 'touchpoints';
  return isTrustShown(history, terms) ? undefined : 'trust shown';
}

function missingToLast({ counts, terms }: Facts): Missing | undefined {
  const { firstContact, lastContact } = counts;
  if (!firstContact || daysBetween(firstContact, terms.today) < YEAR) return 'a year';
  if (!counts.gaveEver) return 'referral given';
  if (!counts.receivedEver) return 'referral received';
  return lastContact && inWindow(lastContact, terms) ? undefined : 'recent contact';
}

/** Continued referring (0.19) or a client well served either way (0.18). */
function isTrustShown(history: History, terms: Terms): boolean {
  const made = history.referrals.filter((referral) => isMade(referral, terms));
  if (made.some(({ outcome, pleased }) => outcome === 'Started' && pleased === 'yes')) return true;
  const received = made.filter(({ direction }) => direction === 'Received').map(({ date }) => date);
  received.sort();
  return received.some((day, index) => {
    const before = received[index - 1];
    return before !== undefined && daysBetween(before, day) <= YEAR;
  });
}

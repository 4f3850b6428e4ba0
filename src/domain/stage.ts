import { daysBetween, YEAR } from '../day/day';
import { type ShownStage, STAGES, type Stage } from '../schema/words';
import type { Facts } from './facts';
import { type History, isMade } from './history';
import { inWindow, type Terms } from './terms';

/** A piece of evidence; what a rung of the ladder waits for while it is not there. */
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

const IS_THERE: Readonly<Record<Missing, (facts: Facts) => boolean>> = {
  contact: ({ counts }) => counts.lastContact !== undefined,
  'two-way talk': ({ counts }) => counts.hadTwoWay,
  'benefit to them': ({ partner }) => partner.benefitToThem !== '',
  'benefit to us': ({ partner }) => partner.benefitToUs !== '',
  comfort: ({ partner }) => partner.comfort !== 'no',
  touchpoints: ({ counts, terms }) => counts.touchpoints >= terms.settings.trust_low,
  'trust shown': ({ history, terms }) => isTrustShown(history, terms),
  'a year': isKnownForAYear,
  'referral given': ({ counts }) => counts.gaveEver,
  'referral received': ({ counts }) => counts.receivedEver,
  'recent contact': ({ counts: { lastContact }, terms }) =>
    lastContact !== undefined && inWindow(lastContact, terms),
};

interface Rung {
  readonly stage: Stage;
  /** In the order in which they are asked for. */
  readonly pieces: readonly Missing[];
}

/** The ladder above Prospect (0.1): a rung is reached when it and all below it miss nothing. */
export const LADDER: readonly Rung[] = [
  { stage: 'Reached out', pieces: ['contact'] },
  { stage: 'Rapport', pieces: ['two-way talk'] },
  { stage: 'Mutual benefit', pieces: ['benefit to them', 'benefit to us'] },
  { stage: 'Trusted', pieces: ['comfort', 'touchpoints', 'trust shown'] },
  { stage: 'Lasting', pieces: ['a year', 'referral given', 'referral received', 'recent contact'] },
];

export interface Evidence {
  readonly stage: Stage;
  /** The first piece the next rung waits for; undefined on the last one. */
  readonly missing: Missing | undefined;
}

export function findEvidence(facts: Facts): Evidence {
  let stage: Stage = 'Prospect';
  for (const rung of LADDER) {
    const missing = rung.pieces.find((piece) => !IS_THERE[piece](facts));
    if (missing) return { stage, missing };
    stage = rung.stage;
  }
  return { stage, missing: undefined };
}

/** Whether a piece of evidence is there. */
export function isEvident(piece: Missing, facts: Facts): boolean {
  return IS_THERE[piece](facts);
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

function isKnownForAYear({ counts: { firstContact }, terms }: Facts): boolean {
  return firstContact !== undefined && daysBetween(firstContact, terms.today) >= YEAR;
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

import type { Referral } from '../schema/referrals';
import type { DueLine } from './dueList';
import { findLoop } from './loop';
import { type MarkOffer, offerMarks } from './partner/marks';
import type { Terms } from './terms';

/** A line of the Due list with what one tap can note about its referral's next step. */
export interface MarkedLine extends DueLine {
  readonly marks: readonly MarkOffer[];
}

/** Offers for each referral of the list what one tap can note about the step that is due. */
export function addMarks(
  lines: readonly DueLine[],
  referrals: readonly Referral[],
  terms: Terms,
): readonly MarkedLine[] {
  const byId = new Map(referrals.map((referral) => [referral.id, referral]));
  return lines.map((line) => ({ ...line, marks: findMarks(byId.get(line.referralId), terms) }));
}

function findMarks(referral: Referral | undefined, terms: Terms): readonly MarkOffer[] {
  if (!referral || referral.id === '' || referral.direction === '') return [];
  const next = findLoop(referral, terms)?.next;
  return next ? offerMarks(next.step, referral.direction) : [];
}

import type { Day } from '../day/day';
import { type DoneTouchpoint, type History, isDone, isMade, isMeaningful } from './history';
import type { Terms } from './terms';

/** What was of value to a partner last: the touchpoint's kind, or a referral we gave (1.13). */
export interface LastMeaningful {
  readonly on: Day;
  /** As on the Kinds tab; 'Referral given' for a referral. */
  readonly kind: string;
}

/** The latest meaningful contact; of a touchpoint and a referral of one day the touchpoint. */
export function findLastMeaningful(history: History, terms: Terms): LastMeaningful | undefined {
  const touch = findLastTouch(history, terms);
  const given = history.referrals.flatMap((referral) =>
    isMade(referral, terms) && referral.direction === 'Given' ? [referral.date] : [],
  );
  const lastGiven = given.sort().pop();
  if (lastGiven && (!touch || touch.date < lastGiven)) return { on: lastGiven, kind: 'Referral given' };
  return touch && { on: touch.date, kind: terms.kinds.of(touch.kind).kind };
}

/** The latest meaningful touchpoint; of equal days the lower row. */
export function findLastTouch({ touchpoints }: History, terms: Terms): DoneTouchpoint | undefined {
  let last: DoneTouchpoint | undefined;
  for (const touchpoint of touchpoints) {
    if (!isDone(touchpoint, terms) || !isMeaningful(touchpoint, terms)) continue;
    if (!last || touchpoint.date >= last.date) last = touchpoint;
  }
  return last;
}

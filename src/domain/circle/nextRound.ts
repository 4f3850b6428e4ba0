import { addDays, type Day } from '../../day/day';
import type { Commitment } from '../../schema/commitments';
import type { Settings } from '../../schema/settings';

/** A round to be agreed, filled in as far as we can. Nothing of it is written. */
export interface NextRound {
  readonly round: number;
  /** What the last round said to change: on top of this one (2.18). */
  readonly change: string;
  readonly weDo: number;
  readonly theyDo: number;
  readonly from: Day;
  readonly until: Day;
  readonly ourGoal: string;
  readonly theirGoal: string;
}

/** Two introductions each within the month, unless Settings or the last round say otherwise (2.6). */
export function offerRound(last: Commitment | undefined, settings: Settings, today: Day): NextRound {
  const { commitment_count, commitment_days } = settings;
  return {
    round: last ? (last.round ?? 1) + 1 : 1,
    change: last?.toChange ?? '',
    weDo: last?.weDo ?? commitment_count,
    theyDo: last?.theyDo ?? commitment_count,
    from: today,
    until: addDays(today, commitment_days),
    ourGoal: last?.ourGoal ?? '',
    theirGoal: last?.theirGoal ?? '',
  };
}

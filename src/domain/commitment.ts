import { addDays, type Day, daysBetween } from '../day/day';
import type { Commitment } from '../schema/commitments';
import type { Introduction } from '../schema/introductions';
import type { CommitmentState } from '../schema/words';
import type { CommitmentAnswer } from './answers';

const REVIEW_AFTER = 3;

/** How a commitment stands, from the partner's introductions; referrals never count (2.5–2.8). */
export function answerCommitment(
  commitment: Commitment,
  introductions: readonly Introduction[],
  today: Day,
): CommitmentAnswer {
  const { until } = commitment;
  if (!until) {
    const state = isReviewed(commitment) ? 'Reviewed' : 'Not specific yet';
    return { weDid: undefined, theyDid: undefined, state, reviewDue: undefined };
  }
  const start = commitment.from ?? commitment.agreedOn;
  const end = until < today ? until : today;
  const made = introductions.filter((introduction) => isMadeWithin(introduction, start, end));
  const weDid = made.filter(({ side }) => side === 'them').length;
  const theyDid = made.filter(({ side }) => side === 'us').length;
  const state = findState(commitment, { weDid, theyDid, until, today });
  return {
    weDid,
    theyDid,
    state,
    reviewDue: state === 'Reviewed' ? undefined : addDays(until, REVIEW_AFTER),
  };
}

function isReviewed({ wentWell, toChange }: Commitment): boolean {
  return wentWell !== '' || toChange !== '';
}

/** Both ends count; an undefined start is no lower bound. */
function isMadeWithin({ step, madeOn }: Introduction, start: Day | undefined, end: Day): boolean {
  return step === 'Made' && madeOn !== undefined && madeOn <= end && (!start || madeOn >= start);
}

interface Progress {
  readonly weDid: number;
  readonly theyDid: number;
  readonly until: Day;
  readonly today: Day;
}

function findState(commitment: Commitment, { weDid, theyDid, until, today }: Progress): CommitmentState {
  const { weDo, theyDo, agreedOn } = commitment;
  if (isReviewed(commitment)) return 'Reviewed';
  if (weDo === undefined || theyDo === undefined || !agreedOn) return 'Not specific yet';
  const weKept = weDid >= weDo;
  const theyKept = theyDid >= theyDo;
  if (weKept && theyKept) return 'Kept';
  if (today <= until) return today > halfWay(commitment.from ?? agreedOn, until) ? 'Half-way' : 'Agreed';
  if (weKept) return 'We kept ours';
  return theyKept ? 'They kept theirs' : 'Neither yet';
}

function halfWay(start: Day, until: Day): Day {
  return addDays(start, Math.round(daysBetween(start, until) / 2));
}

import { addDays, type Day, daysBetween } from '../../day/day';
import type { Commitment } from '../../schema/commitments';
import type { Answers, CommitmentAnswer } from '../answers';
import type { Book } from '../book';
import { indexNames } from '../names';
import type { Candidate } from './candidates';
import type { CommitmentLine } from './digest';
import { displayName } from './displayName';
import { ONCE_MORE_AFTER } from './rhythm';

/** Commitments on the day they reach half-way, on the day of their review, and once more a week later. */
export function commitmentCandidates(book: Book, answers: Answers): Candidate[] {
  const index = indexNames(book.partners, (partner) => partner.partner);
  return book.commitments.flatMap((commitment, row) => {
    const answer = answers.commitments[row];
    const match = index.matchRow(commitment);
    if (!answer || !('found' in match)) return [];
    const stage = answers.partners[book.partners.indexOf(match.found)]?.stage;
    const moment = findMoment(commitment, answer, book.today);
    if (stage === 'Paused' || stage === 'Not a fit' || !moment) return [];
    const candidate: Candidate = {
      owner: match.found.owner,
      section: 'commitments',
      line: { ...moment.line, partner: displayName(match.found.partner) },
      belongs: (rhythm) => moment.days.some(rhythm.covers),
    };
    return [candidate];
  });
}

interface Moment {
  readonly line: Omit<CommitmentLine, 'partner'>;
  readonly days: readonly Day[];
}

function findMoment(commitment: Commitment, answer: CommitmentAnswer, today: Day): Moment | undefined {
  const { until, weDo, theyDo } = commitment;
  const { weDid, theyDid, state, reviewDue } = answer;
  if (!until) return undefined;
  const counts = { about: 'commitment', weDid, weDo, theyDid, theyDo, until } as const;
  if (reviewDue && reviewDue <= today)
    return { line: { ...counts, moment: 'review' }, days: [reviewDue, addDays(reviewDue, ONCE_MORE_AFTER)] };
  const halfWayOn = findHalfWay(commitment, until);
  if (state === 'Half-way' && halfWayOn)
    return { line: { ...counts, moment: 'half-way' }, days: [halfWayOn] };
  return undefined;
}

/** The first day on which the state reads Half-way. */
function findHalfWay({ from, agreedOn }: Commitment, until: Day): Day | undefined {
  const start = from ?? agreedOn;
  return start && addDays(start, Math.round(daysBetween(start, until) / 2) + 1);
}

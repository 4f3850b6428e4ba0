import type { Day } from '../../day/day';
import type { Commitment } from '../../schema/commitments';
import { describeDay } from '../dayWords';
import { describeMissing } from './round';
import { COMMITMENT_SENTENCES as sentences } from './words';

/** What both agreed, as it was entered; a part that nobody has said yet is undefined. */
export type Agreement = Pick<
  Commitment,
  'agreedOn' | 'weDo' | 'theyDo' | 'from' | 'until' | 'ourGoal' | 'theirGoal'
>;

/** What keeps it from being written down, with the field it is about; undefined when nothing does. */
export function findObstacle(
  { agreedOn, from, until }: Agreement,
  today: Day,
): { readonly field: 'agreedOn' | 'until'; readonly sentence: string } | undefined {
  if (agreedOn && agreedOn > today) return { field: 'agreedOn', sentence: sentences.agreedToCome };
  const begins = from ?? agreedOn;
  if (begins && until && until < begins) return { field: 'until', sentence: sentences.endsBeforeItBegins };
  return undefined;
}

/** What was agreed, in a sentence; a wish says what it still lacks (2.5, 2.7). */
export function describeAgreement(commitment: Commitment, today: Day): string {
  const { partner, round, weDo, theyDo, until } = commitment;
  const missing = describeMissing(commitment);
  if (missing !== '' || weDo === undefined || theyDo === undefined || !until)
    return sentences.wish(partner, missing);
  return sentences.agreed(round ?? 1, partner, weDo, theyDo, describeDay(until, today));
}

/** 'We 1 of 2, they 0 of 2, until 2 Apr.', '' while a part is missing. */
export function describeProgress(
  { weDo, theyDo, until }: Commitment,
  did: { readonly weDid: number | undefined; readonly theyDid: number | undefined },
  today: Day,
): string {
  if (weDo === undefined || theyDo === undefined || !until) return '';
  return sentences.progress(did.weDid ?? 0, weDo, did.theyDid ?? 0, theyDo, describeDay(until, today));
}

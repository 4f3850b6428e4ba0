import { type Day, day, daysBetween, NEVER } from '../day/day';
import type { Partner } from '../schema/partners';
import type { ShownStage } from '../schema/words';
import type { Book } from './book';

type Prospects = Pick<Book, 'partners' | 'settings' | 'today'>;

/** A partner's stage as the rules found it, or as its column says; '' = not computed yet. */
interface Staged {
  readonly stage: ShownStage | '';
}

/** The prospect to reach out to this week (0.2), of those worth it. */
export function findProspect(book: Prospects, answers: readonly Staged[]): Partner | undefined {
  return takeTurn(listProspects(book, answers), book.today);
}

/**
 * Prospects whose Serves is filled, the one added longest ago first; of equal days the upper row. None while as many
 * partners as `open_outreach_limit` stand at Reached out (0.7).
 */
export function listProspects(
  { partners, settings }: Omit<Prospects, 'today'>,
  answers: readonly Staged[],
): readonly Partner[] {
  const reachedOut = answers.filter(({ stage }) => stage === 'Reached out').length;
  if (reachedOut >= settings.open_outreach_limit) return [];
  return partners
    .filter(
      ({ partner, serves }, index) => partner !== '' && serves !== '' && answers[index]?.stage === 'Prospect',
    )
    .sort((one, other) => (one.addedOn ?? NEVER).localeCompare(other.addedOn ?? NEVER));
}

/** A prospect without a day comes last. */
/** Days one prospect is offered: twice to whoever is mailed weekly. */
const TURN = 14;

/** From when turns are counted while nobody on the list has a day. */
const SOME_MONDAY = day('2026-01-05');

/**
 * Whose turn it is: the first of the list for two weeks, then the next, and after the last the first again. Turns are
 * counted from the day the first was added, so nothing about them needs to be remembered.
 */
export function takeTurn<P extends { readonly addedOn: Day | undefined }>(
  ordered: readonly P[],
  today: Day,
): P | undefined {
  const [first] = ordered;
  const waited = Math.max(0, daysBetween(first?.addedOn ?? SOME_MONDAY, today));
  return ordered[Math.floor(waited / TURN) % ordered.length];
}

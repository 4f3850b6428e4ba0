import type { Partner } from '../schema/partners';
import type { ShownStage } from '../schema/words';
import type { Book } from './book';

type Prospects = Pick<Book, 'partners' | 'settings'>;

/** A partner's stage as the rules found it, or as its column says; '' = not computed yet. */
interface Staged {
  readonly stage: ShownStage | '';
}

/**
 * The prospect to offer its owner this week (0.2): the one added longest ago of those whose Serves is filled.
 * None while as many partners as `open_outreach_limit` stand at Reached out (0.7).
 */
export function findProspect(book: Prospects, answers: readonly Staged[]): Partner | undefined {
  const reachedOut = answers.filter(({ stage }) => stage === 'Reached out').length;
  if (reachedOut >= book.settings.open_outreach_limit) return undefined;
  return orderProspects(book, answers)[0];
}

/** Prospects worth reaching out to, the one added longest ago first; of equal days the upper row. */
export function orderProspects(book: Pick<Book, 'partners'>, answers: readonly Staged[]): readonly Partner[] {
  return book.partners
    .filter(({ serves }, index) => serves !== '' && answers[index]?.stage === 'Prospect')
    .sort((one, other) => (one.addedOn ?? NEVER).localeCompare(other.addedOn ?? NEVER));
}

/** A prospect without a day comes last. */
const NEVER = '9999-12-31';

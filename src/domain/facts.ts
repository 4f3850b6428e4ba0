import type { Partner } from '../schema/partners';
import { type Counts, countHistory } from './counts';
import type { History } from './history';
import type { Terms } from './terms';

/** Everything the rules of one partner start from. */
export interface Facts {
  readonly partner: Partner;
  readonly history: History;
  readonly counts: Counts;
  readonly terms: Terms;
}

export function makeFacts(history: History, terms: Terms): Facts {
  return { partner: history.partner, history, counts: countHistory(history, terms), terms };
}

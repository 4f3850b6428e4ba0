import type { Book } from '../../src/domain/book';
import type { TouchpointPlan } from '../../src/domain/plannedRows';
import { applyChanges } from '../../src/schema/table';
import { aTouchpoint } from './builders';

/** The book once a plan for its touchpoints is written. */
export function withPlan(book: Book, plan: TouchpointPlan | undefined): Book {
  if (!plan) return book;
  const rows = applyChanges(book.touchpoints, plan.changes);
  return { ...book, touchpoints: [...rows, ...plan.additions.map((row) => aTouchpoint(row))] };
}

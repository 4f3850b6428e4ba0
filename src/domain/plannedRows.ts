import type { Day } from '../day/day';
import type { Kind } from '../schema/kinds';
import type { Partner } from '../schema/partners';
import type { Touchpoint } from '../schema/touchpoints';
import type { Book } from './book';
import { isMeaningful } from './history';
import { indexNames } from './names';
import type { RowPlan } from './rowPlan';
import type { Terms } from './terms';

export type TouchpointPlan = RowPlan<Touchpoint>;

export const SKIPPED = { status: 'Skipped' } as const;

/** A meaningful Planned row: a hope for a touch on that day. */
export interface PlannedRow {
  /** 0-based among the touchpoints. */
  readonly row: number;
  readonly date: Day;
  readonly touchpoint: Touchpoint;
}

/** The partner's meaningful Planned rows, in row order. */
export function findPlannedRows(book: Book, partner: Partner, terms: Terms): readonly PlannedRow[] {
  const names = indexNames(book.partners, (candidate) => candidate.partner);
  return book.touchpoints.flatMap((touchpoint, row) => {
    const { status, date } = touchpoint;
    if (status !== 'Planned' || !date || !isMeaningful(touchpoint, terms)) return [];
    const match = names.matchRow(touchpoint);
    return 'found' in match && match.found === partner ? [{ row, date, touchpoint }] : [];
  });
}

/** A row that plans a touch; it says Meaningful itself where its kind does not. */
export function makePlannedRow(partner: Partner, date: Day, kind: Kind): Partial<Touchpoint> {
  return {
    date,
    partner: partner.partner,
    kind: kind.kind,
    status: 'Planned',
    meaningful: kind.meaningful ? '' : 'yes',
  };
}

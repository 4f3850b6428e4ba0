import type { Changes } from '../schema/table';

/** What to write into one table, decided before anything is touched. Columns not named in an addition stay blank. */
export interface RowPlan<R> {
  readonly changes: Changes<R>;
  readonly additions: readonly Partial<R>[];
}

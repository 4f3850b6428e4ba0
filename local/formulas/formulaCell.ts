import type { Watched } from './areaIndex';
import type { Area } from './areas';
import type { Parsed } from './parse';
import type { FormulaError, FormulaValue, Matrix } from './values';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A formula where it stands, with what is known of its last calculation. */
export interface FormulaCell {
  readonly place: Place;
  readonly parsed: Parsed | FormulaError;
  readonly functions: readonly string[];
  /** The rectangles it reads. */
  readonly reads: readonly Watched<FormulaCell>[];
  result?: FormulaValue | Matrix;
  /** The cells its result covers, its own included, when there is more than one. */
  spill?: Area;
  /** The cells a result would cover that found no room. */
  blocked?: Area;
  /** Every cell written during one recalculation; it only grows, so that spills cannot chase each other. */
  reach?: Area;
}

export function cellArea({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

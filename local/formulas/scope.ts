import type { Area, PlacedArea } from './areas';
import type { NumberIndex } from './numberIndex';
import type { FormulaValue, Matrix } from './values';

/** A function of the workbook's own program: single cells arrive as values, ranges as rows of values. It does not throw: a failure is an error value. */
export type CustomFunction = (args: (FormulaValue | Matrix)[]) => FormulaValue | Matrix;

/** What a formula may see while it is evaluated; rows and columns are 1-based. */
export interface FormulaScope {
  /** The cell the formula stands in. */
  readonly here: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The values of an area that lies on the grid; `sheet` undefined means the formula's own. */
  read(sheet: string | undefined, area: Area): Matrix;
  /** The size of a sheet; undefined when there is no such sheet. */
  gridOf(sheet?: string): { rows: number; columns: number } | undefined;
  /** A named range, whatever the case of its name. */
  named(name: string): PlacedArea | undefined;
  /** A custom function, whatever the case of its name. */
  custom(name: string): CustomFunction | undefined;
  /** The current moment as a serial number in the workbook's time zone. */
  now(): number;
  /** The workbook's locale, `en_GB` when absent: how text reads as a number or a day. */
  readonly locale?: string;
  /**
   * Any value that changes whenever a cell of the area may have changed. With it, and with `cache`,
   * ranges and their indexes are kept between formulas; without it they are read again each time.
   */
  revision?(sheet: string | undefined, area: Area): string | number | undefined;
  readonly cache?: StripCache;
}

/** The cells of an area in reading order, with the indexes built over them so far. */
export interface Strip {
  readonly values: readonly FormulaValue[];
  readonly columns: number;
  /** True after the first lookup, which searches. */
  asked?: boolean;
  /** Positions of equal values, by `keyOf`; built at the second lookup. */
  positions?: ReadonlyMap<string | number | boolean, readonly number[]>;
  /** True after the first comparison by size, which searches; the index is built at the second. */
  askedForOrder?: boolean;
  numbers?: NumberIndex;
}

export interface StripCache {
  find(key: string, revision: string | number): Strip | undefined;
  keep(key: string, revision: string | number, strip: Strip): void;
}

const MOST_CACHED_CELLS = 5_000_000;

/** A cache for one workbook; it starts afresh when it holds five million cells. */
export function makeStripCache(): StripCache {
  const strips = new Map<string, { revision: string | number; strip: Strip }>();
  let cells = 0;
  return {
    find(key, revision) {
      const found = strips.get(key);
      return found?.revision === revision ? found.strip : undefined;
    },
    keep(key, revision, strip) {
      cells += strip.values.length - (strips.get(key)?.strip.values.length ?? 0);
      if (cells > MOST_CACHED_CELLS) {
        strips.clear();
        cells = strip.values.length;
      }
      strips.set(key, { revision, strip });
    },
  };
}

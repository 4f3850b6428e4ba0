import type { Marks } from '../../schema/findColumns';
import type { Problem, Table } from '../../schema/table';

/** The looks of a tab that help people work; each can be lost by a paste, and given again. */
export const LOOKS = ['formats', 'colours', 'notes', 'drop-downs', 'protection', 'tints'] as const;
export type Look = (typeof LOOKS)[number];

/** The columns, by key, that lack each look, or get it. */
export type LooksByKey = ReadonlyMap<Look, ReadonlySet<string>>;

/** What can be seen of the file beside its rows. */
export interface Survey {
  /** One for each table, in their order. */
  readonly tabs: readonly TabSurvey[];
  readonly hasDashboard: boolean;
  /** The cell Mutual: beside the headers of Settings, nowhere, or another cell. */
  readonly stamp: 'right' | 'gone' | 'elsewhere';
}

export interface TabSurvey {
  readonly table: Table;
  /** Names of the tabs that claim to be this one; the first is the one in use. */
  readonly names: readonly string[];
  readonly isMarked: boolean;
  /** 1-based. */
  readonly headerRow: number;
  readonly headerIsMarked: boolean;
  /** The texts of the header row, from the first sheet column on. */
  readonly headers: readonly string[];
  readonly marks: Marks;
  /** Merged cells that touch our columns, as 'B4:C5'. */
  readonly merges: readonly string[];
  /** Cells of computed columns that hold a formula, and cells of typed columns that hold an error value. */
  readonly formulas: readonly PlacedCell[];
  readonly errors: readonly PlacedCell[];
  readonly lost: LooksByKey;
}

export interface PlacedCell {
  readonly key: string;
  /** As 'B4'. */
  readonly cell: string;
}

/** The rows of a tab that can be read, and where their cells stand. */
export interface RowsOfTab {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly Problem[];
  /** The name of a row's cell, as 'B4'. */
  cellOf(row: number, key: string): string;
}

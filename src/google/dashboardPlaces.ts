import type { BlockName } from '../domain/dashboard/dashboard';

/** Where a block stands: its heading, then a fixed number of rows for sentences, then its rows. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** Rows kept for sentences. */
  readonly sentences: number;
  /** Rows kept below them: however much there is to say, the blocks and charts below stay where they are. */
  readonly rows: number;
}

export const TOP = { row: 1, column: 2 } as const;

/** Three columns of blocks, each about as wide as a phone; what changes in length stands at the foot. */
export const PLACES: Readonly<Record<BlockName, Place>> = {
  core: { row: 5, column: 2, sentences: 3, rows: 3 },
  due: { row: 13, column: 2, sentences: 2, rows: 6 },
  promises: { row: 23, column: 2, sentences: 1, rows: 3 },
  stages: { row: 5, column: 5, sentences: 2, rows: 9 },
  months: { row: 5, column: 8, sentences: 2, rows: 0 },
  year: { row: 19, column: 8, sentences: 3, rows: 4 },
  attention: { row: 29, column: 2, sentences: 0, rows: 62 },
};

/** The months behind the chart, to the right of everything. */
export const FIGURES = { row: 5, column: 12, rows: 13, columns: 3 } as const;

export const GRID = { rows: 100, columns: 14 } as const;

/** Columns of values, and the empty ones to the right of each column of blocks. */
export const VALUES = [3, 6, 9, 10, 13, 14] as const;
export const GAPS = [4, 7, 11] as const;

/** Pixels; the margin, a label and its values three times over with gaps between, then the figures. */
export const WIDTHS = [18, 250, 100, 28, 270, 80, 28, 190, 80, 80, 28, 70, 70, 70] as const;

/** A label and the values beside it. */
const BLOCK_WIDTH = 350;

export interface ChartPlan {
  /** Also how the chart is found again. */
  readonly title: string;
  readonly type: 'BAR' | 'COLUMN';
  readonly source: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Rows of the source that name the series. */
  readonly headers: number;
  readonly at: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One a series, dark and light as well as of two hues, so that they stay apart for everybody. */
  readonly colors: readonly string[];
}

const rowsOf = ({ row, sentences }: Place): number => row + 1 + sentences;

const NAVY = '#0b3c5d';
const AMBER = '#e6a03c';
const PALE = '#b9c8d6';

/** The steps of the ladder; those who stand beside it are no part of the picture. */
const LADDER = 6;

export const CHARTS: readonly ChartPlan[] = [
  {
    title: 'Partners by stage',
    type: 'BAR',
    source: { row: rowsOf(PLACES.stages), column: PLACES.stages.column, rows: LADDER, columns: 2 },
    headers: 0,
    at: { row: 17, column: PLACES.stages.column },
    width: BLOCK_WIDTH,
    height: 240,
    colors: [NAVY],
  },
  {
    title: 'Referrals given and received',
    type: 'COLUMN',
    source: FIGURES,
    headers: 1,
    at: { row: rowsOf(PLACES.months), column: PLACES.months.column },
    width: BLOCK_WIDTH,
    height: 215,
    colors: [NAVY, AMBER],
  },
  {
    title: 'This year and the year before',
    type: 'BAR',
    source: { row: rowsOf(PLACES.year), column: PLACES.year.column, rows: 4, columns: 3 },
    headers: 1,
    at: { row: 27, column: PLACES.year.column },
    width: BLOCK_WIDTH,
    height: 170,
    colors: [NAVY, PALE],
  },
];

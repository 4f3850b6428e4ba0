import type { RowsOfTab, TabSurvey } from '../../src/domain/check/survey';
import { team } from '../../src/schema/practice';
import type { Table } from '../../src/schema/table';

/** The tab Team as Mutual made it, with its marks, its seven headers from A to G and all its looks. */
export function aTab(said: Partial<TabSurvey> = {}): TabSurvey {
  return {
    table: team,
    names: ['Team'],
    isMarked: true,
    headerRow: 1,
    headerIsMarked: true,
    headers: headersOf(team),
    marks: marksOf(team),
    merges: [],
    formulas: [],
    errors: [],
    lost: new Map(),
    ...said,
  };
}

export const headersOf = ({ columns }: Table): string[] => Object.values(columns).map(({ header }) => header);

export const marksOf = ({ columns }: Table): Map<string, number[]> =>
  new Map(Object.keys(columns).map((key, index) => [key, [index + 1]]));

/** Rows of a tab that begin on the sheet's second row, in columns that stand in the order of the schema. */
export function rowsOf(
  table: Table,
  rows: RowsOfTab['rows'],
  problems: RowsOfTab['problems'] = [],
): RowsOfTab {
  const keys = Object.keys(table.columns);
  const cellOf = (row: number, key: string) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[keys.indexOf(key)]}${row + 2}`;
  return { table, rows, problems, cellOf };
}

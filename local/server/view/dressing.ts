import type { CellStyle } from '../../protocol/book';

/** What conditional formats put over a cell's own looks at this moment. */
export type Dressing = (row: number, column: number) => CellStyle | undefined;

/** A rectangle of cells; rows and columns count from 1, as on the sheet. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** The cells both areas have, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** A grid of the area's shape, filled by row and column (both from 1, as on the sheet). */
export function gridOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const line: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) line.push(cell(row, column));
    grid.push(line);
  }
  return grid;
}

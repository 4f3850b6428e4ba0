/** A rectangle of cells, 1-based; `rows` or `columns` is Infinity where a range is open (`A2:A`). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area on a sheet that is named. */
export interface PlacedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The part of an area that lies on the grid; undefined when none of it does. */
export function cutToGrid(area: Area, grid: { rows: number; columns: number }): Area | undefined {
  const rows = Math.min(area.rows, grid.rows - area.row + 1);
  const columns = Math.min(area.columns, grid.columns - area.column + 1);
  if (rows < 1 || columns < 1) return undefined;
  return { row: area.row, column: area.column, rows, columns };
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

/** 1 → `A`, 27 → `AA`. */
export function makeColumnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `aa` → 27. */
export function parseColumnLetters(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column;
}

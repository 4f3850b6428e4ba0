/** What stands in one column of a row; '' when the file has no such column. */
export type CellOf = (row: readonly string[]) => string;

/** The columns of a file by name, in any order. A name that stands twice means its first column. */
export interface Header {
  has(name: string): boolean;
  hasLike(pattern: RegExp): boolean;
  column(name: string): CellOf;
}

const comparable = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

export function makeHeader(cells: readonly string[]): Header {
  const positions = new Map<string, number>();
  cells.forEach((cell, position) => {
    const name = comparable(cell);
    if (!positions.has(name)) positions.set(name, position);
  });
  return {
    has: (name) => positions.has(comparable(name)),
    hasLike: (pattern) => [...positions.keys()].some((name) => pattern.test(name)),
    column(name) {
      const position = positions.get(comparable(name));
      return position === undefined ? () => '' : (row) => row[position] ?? '';
    },
  };
}

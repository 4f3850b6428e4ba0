/** The columns of a file by name, in any order. A name that stands twice means its first column. */
export interface Header {
  has(name: string): boolean;
  hasLike(pattern: RegExp): boolean;
  /** The cell under that name, or '' when the file has no such column. */
  cell(row: readonly string[], name: string): string;
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
    cell(row, name) {
      const position = positions.get(comparable(name));
      return position === undefined ? '' : (row[position] ?? '');
    },
  };
}

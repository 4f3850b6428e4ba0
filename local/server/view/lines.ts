import type { ColumnGroup } from '../../protocol/book';
import type { Line, Sheet } from '../../workbook/sheet';

/** Sizes in pixels by place from 1, of the lines that have one of their own. */
export function sizesOf(lines: Line[]): Record<number, number> {
  const sizes: Record<number, number> = {};
  lines.forEach((line, index) => {
    if (line?.size !== undefined) sizes[index + 1] = line.size;
  });
  return sizes;
}

export function hiddenOf(lines: Line[]): number[] {
  return lines.flatMap((line, index) => (line?.hidden || line?.filtered ? [index + 1] : []));
}

/** The outermost groups of columns. */
export function columnGroupsOf({ columnLines }: Sheet): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columnLines.forEach((line, index) => {
    if (!line?.groupDepth) return;
    const column = index + 1;
    const last = groups.at(-1);
    if (last && last.to === column - 1) {
      last.to = column;
      last.collapsed ||= Boolean(line.collapsed);
    } else {
      groups.push({ from: column, to: column, collapsed: Boolean(line.collapsed) });
    }
  });
  return groups;
}

import { cutText, replaceUnseen } from '../unseen';

/** Longer cells are cut: nobody reads more in a list, and a spreadsheet cell has its own limit. */
export const MAX_CELL = 2_000;

/** Google joins several values of one cell with it. */
const JOINT = ' ::: ';

/** One line of text: the first of several joined values, white space collapsed. */
export function lineOf(cell: string): string {
  const first = cell.split(JOINT).find((value) => value.trim() !== '') ?? '';
  return cutText(replaceUnseen(first).replace(/\s+/g, ' ').trim(), MAX_CELL);
}

/** Text of several lines, with the file's line breaks made plain ones. */
export function paragraphOf(cell: string): string {
  return cutText(replaceUnseen(cell.replace(/\r\n?/g, '\n')).trim(), MAX_CELL);
}

export function wasCut(text: string): boolean {
  return text.length >= MAX_CELL - 1 && text.endsWith('…');
}

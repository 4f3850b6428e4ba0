/**
 * What a cell holds once it has left the spreadsheet: a date has become 'YYYY-MM-DD' (with ' HH:MM' behind it
 * when it had a time of day), a blank is '', an error is its text ('#REF!').
 */
export type Cell = string | number | boolean;

export function isBlank(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

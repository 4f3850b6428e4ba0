import type { Cell } from '../../schema/cell';

/**
 * Text that some spreadsheet program takes for a formula, whatever nobody can see before it, on however many lines; and
 * such text behind apostrophes, so that taking one of them away is always right.
 */
const DANGEROUS = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％﹢﹣﹦﹫⁺⁻⁼₊₋₌]|[\t\r\n])/u;

/** The text behind one apostrophe when a program could take it for a formula; else as it is. */
export function makeSafeText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `makeSafeText` was given. */
export function parseSafeText(text: string): string {
  const rest = text.slice(1);
  return text.startsWith("'") && DANGEROUS.test(rest) ? rest : text;
}

/** By it a program knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A file of comma separated values (RFC 4180): every text in quotation marks and safe to open in a spreadsheet. */
export function makeCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `${row.map(makeField).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function makeField(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  return cell === '' ? '' : `"${makeSafeText(cell).replace(/"/g, '""')}"`;
}

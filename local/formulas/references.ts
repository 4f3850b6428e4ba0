import { type Area, makeColumnLetters, parseColumnLetters } from './areas';

/** One end of a reference; a missing row or column leaves the range open on that side. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as written: `$A2`, `A2:A`, `'My sheet'!2:5`. */
export interface ReferenceText {
  readonly sheet?: string;
  readonly from: Corner;
  readonly to?: Corner;
}

const SIDE = String.raw`(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?`;
const BODY = new RegExp(String.raw`${SIDE}(?::(?=\$?[A-Za-z\d])${SIDE})?(?![\p{L}\p{N}_.($])`, 'uy');
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_]+))!/uy;
const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LOOKS_LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$|^[rR]\d*[cC]\d*$/;

/** The sheet prefix (`Sheet1!`, `'My sheet'!`) that starts at a position, with the position after it. */
export function parseSheetPrefix(text: string, start: number): { sheet: string; end: number } | undefined {
  SHEET.lastIndex = start;
  const match = SHEET.exec(text);
  if (!match) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return { sheet, end: SHEET.lastIndex };
}

/** The reference that starts at a position, without its sheet prefix, with the position after it. */
export function parseReferenceBody(
  text: string,
  start: number,
): { reference: ReferenceText; end: number } | undefined {
  BODY.lastIndex = start;
  const match = BODY.exec(text);
  if (!match) return undefined;
  const from = parseCorner(match[1], match[2], match[3], match[4]);
  const to = parseCorner(match[5], match[6], match[7], match[8]);
  if (!from || !isReference(from, to)) return undefined;
  return { reference: to ? { from, to } : { from }, end: BODY.lastIndex };
}

function parseCorner(
  columnMark: string | undefined,
  letters: string | undefined,
  rowMark: string | undefined,
  digits: string | undefined,
): Corner | undefined {
  if (!letters && !digits) return undefined;
  return {
    row: digits ? Number(digits) : undefined,
    column: letters ? parseColumnLetters(letters) : undefined,
    rowFixed: rowMark === '$',
    columnFixed: columnMark === '$',
  };
}

function isReference(from: Corner, to: Corner | undefined): boolean {
  if (!to) return from.row !== undefined && from.column !== undefined;
  const bothColumns = from.column !== undefined && to.column !== undefined;
  const bothRows = from.row !== undefined && to.row !== undefined;
  return bothColumns || bothRows;
}

/** The text of a reference, sheet prefix included. */
export function makeReference(reference: ReferenceText): string {
  const prefix = reference.sheet === undefined ? '' : makeSheetPrefix(reference.sheet);
  const end = reference.to ? `:${makeCorner(reference.to)}` : '';
  return `${prefix}${makeCorner(reference.from)}${end}`;
}

export function makeSheetPrefix(sheet: string): string {
  const plain = PLAIN_SHEET_NAME.test(sheet) && !LOOKS_LIKE_A_CELL.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function makeCorner(corner: Corner): string {
  const column =
    corner.column === undefined ? '' : (corner.columnFixed ? '$' : '') + makeColumnLetters(corner.column);
  const row = corner.row === undefined ? '' : (corner.rowFixed ? '$' : '') + corner.row;
  return column + row;
}

/** The rectangle a reference names, whichever corner is written first; open sides reach to Infinity. */
export function areaOf(reference: ReferenceText): Area {
  const { from, to = from } = reference;
  const [row, rows] = spanOf(from.row, to.row);
  const [column, columns] = spanOf(from.column, to.column);
  return { row, column, rows, columns };
}

function spanOf(one: number | undefined, other: number | undefined): [first: number, count: number] {
  if (one === undefined || other === undefined) return [one ?? other ?? 1, Number.POSITIVE_INFINITY];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}

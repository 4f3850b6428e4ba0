import { type Corner, makeReference, makeSheetPrefix, type ReferenceText } from './references';
import { type Notation, type Token, tokenize } from './tokens';

/** A change to whole rows or columns; positions are those before it, `to` is the line moved lines go before. */
export type LineShift =
  | { readonly kind: 'insert'; readonly axis: 'row' | 'column'; readonly at: number; readonly count: number }
  | {
      readonly kind: 'delete';
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

/** What happened to a sheet. */
export type SheetEdit =
  | { readonly kind: 'lines'; readonly sheet: string; readonly lines: LineShift }
  | { readonly kind: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'remove'; readonly sheet: string };

/**
 * The text of a formula on sheet `home` after an edit: references follow their cells, and what is gone becomes
 * `#REF!`. Everything but references, spaces included, stays as written; text that is no formula stays too.
 */
export function shiftReferences(text: string, home: string, edit: SheetEdit, notation?: Notation): string {
  return replaceReferences(text, notation, (token) => {
    const sheet = token.kind === 'reference' ? token.reference.sheet : token.sheet;
    if (!sameName(sheet ?? home, edit.sheet)) return undefined;
    if (edit.kind === 'lines')
      return token.kind === 'reference' ? shiftLines(token.reference, edit.lines) : undefined;
    if (sheet === undefined) return undefined;
    return edit.kind === 'remove' ? '#REF!' : renamed(token, edit.name);
  });
}

/** The text of a formula copied so many rows down and columns right: `$` stays, all else moves along. */
export function offsetReferences(text: string, rows: number, columns: number, notation?: Notation): string {
  return replaceReferences(text, notation, (token) => {
    if (token.kind !== 'reference') return undefined;
    const { reference } = token;
    const from = offsetCorner(reference.from, rows, columns);
    const to = reference.to && offsetCorner(reference.to, rows, columns);
    if (!from || (reference.to && !to)) return lost(reference);
    return makeReference({ ...reference, from, ...(to ? { to } : {}) });
  });
}

type ReferenceToken = Token & { kind: 'reference' | 'error' };

function replaceReferences(
  text: string,
  notation: Notation | undefined,
  replacement: (token: ReferenceToken) => string | undefined,
): string {
  const start = /^\s*=/.exec(text)?.[0].length ?? 0;
  const body = text.slice(start);
  let result = text.slice(0, start);
  let done = 0;
  for (const token of tokenize(body, notation) ?? []) {
    if (token.kind !== 'reference' && token.kind !== 'error') continue;
    const replaced = replacement(token);
    if (replaced === undefined) continue;
    result += body.slice(done, token.start) + replaced;
    done = token.end;
  }
  return result + body.slice(done);
}

function renamed(token: ReferenceToken, sheet: string): string {
  return token.kind === 'reference'
    ? makeReference({ ...token.reference, sheet })
    : `${makeSheetPrefix(sheet)}${token.code}`;
}

function lost({ sheet }: ReferenceText): string {
  return `${sheet === undefined ? '' : makeSheetPrefix(sheet)}#REF!`;
}

function shiftLines(reference: ReferenceText, lines: LineShift): string | undefined {
  const { from, to = from } = reference;
  const one = from[lines.axis];
  const other = to[lines.axis];
  if (one === undefined && other === undefined) return undefined;
  const first = Math.min(one ?? Number.POSITIVE_INFINITY, other ?? Number.POSITIVE_INFINITY);
  const last = one === undefined || other === undefined ? Number.POSITIVE_INFINITY : Math.max(one, other);
  const span = spanAfter(lines, first, last);
  if (!span) return lost(reference);
  const place = (corner: Corner): Corner =>
    corner[lines.axis] === undefined
      ? corner
      : { ...corner, [lines.axis]: corner[lines.axis] === first ? span[0] : span[1] };
  return makeReference({ ...reference, from: place(from), ...(reference.to ? { to: place(to) } : {}) });
}

/** Where a stretch of lines ends up; a moved block leaves the ranges of which it was only a part. */
function spanAfter(lines: LineShift, first: number, last: number): [first: number, last: number] | undefined {
  const end = lines.at + lines.count;
  const wholeBlock = first >= lines.at && last < end;
  const leaves = lines.kind === 'delete' || (lines.kind === 'move' && !wholeBlock);
  const from = leaves && first >= lines.at && first < end ? end : first;
  const to = leaves && last >= lines.at && last < end ? lines.at - 1 : last;
  return from > to ? undefined : [lineAfter(lines, from), lineAfter(lines, to)];
}

function lineAfter(lines: LineShift, line: number): number {
  const end = lines.at + lines.count;
  if (lines.kind === 'insert') return line >= lines.at ? line + lines.count : line;
  const closed = line >= end ? line - lines.count : line;
  if (lines.kind === 'delete') return closed;
  const start = lines.to > lines.at ? lines.to - lines.count : lines.to;
  if (line >= lines.at && line < end) return start + line - lines.at;
  return closed >= start ? closed + lines.count : closed;
}

function offsetCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row !== undefined && !corner.rowFixed ? corner.row + rows : corner.row;
  const column = corner.column !== undefined && !corner.columnFixed ? corner.column + columns : corner.column;
  return (row ?? 1) < 1 || (column ?? 1) < 1 ? undefined : { ...corner, row, column };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

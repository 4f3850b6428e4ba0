import { parseReferenceBody, parseSheetPrefix, type ReferenceText } from './references';
import { ERROR_CODES, type ErrorCode } from './values';

interface Span {
  readonly start: number;
  readonly end: number;
}

export type Token = Span &
  (
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'error'; readonly code: ErrorCode; readonly sheet?: string }
    | { readonly kind: 'reference'; readonly reference: ReferenceText }
    | { readonly kind: 'word'; readonly word: string }
    | { readonly kind: 'symbol'; readonly symbol: string }
  );

/** Locales that write 1,5 for one and a half separate arguments with `;` and array columns with `\`. */
export interface Notation {
  readonly decimalComma?: boolean;
}

const SPACE = /[\s\u00a0]+/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const COMMA_NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SYMBOL = /<>|<=|>=|[-+*/^&%=<>(){},;\\]/y;

/** The tokens of a formula without its leading `=`; undefined when a character belongs to none. */
export function tokenize(text: string, notation: Notation = {}): Token[] | undefined {
  const tokens: Token[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const token = tokenAt(text, start, notation);
    if (!token) return undefined;
    tokens.push(token);
    start = skipSpace(text, token.end);
  }
  return tokens;
}

function tokenAt(text: string, start: number, notation: Notation): Token | undefined {
  return (
    referenceAt(text, start) ??
    numberAt(text, start, notation) ??
    textAt(text, start) ??
    wordAt(text, start) ??
    errorAt(text, start) ??
    symbolAt(text, start)
  );
}

const REFERENCE_START = /[\p{L}\p{N}_'$]/uy;

function referenceAt(text: string, start: number): Token | undefined {
  if (!matchAt(REFERENCE_START, text, start)) return undefined;
  const prefix = parseSheetPrefix(text, start);
  const found = parseReferenceBody(text, prefix?.end ?? start);
  if (!found) return prefix && errorAt(text, prefix.end, prefix.sheet, start);
  const reference = prefix ? { sheet: prefix.sheet, ...found.reference } : found.reference;
  return { kind: 'reference', reference, start, end: found.end };
}

function numberAt(text: string, start: number, notation: Notation): Token | undefined {
  const match = matchAt(notation.decimalComma ? COMMA_NUMBER : NUMBER, text, start);
  if (!match) return undefined;
  return { kind: 'number', number: Number(match[0].replace(',', '.')), start, end: start + match[0].length };
}

function textAt(text: string, start: number): Token | undefined {
  const match = matchAt(TEXT, text, start);
  if (match?.[1] === undefined) return undefined;
  return { kind: 'text', text: match[1].replaceAll('""', '"'), start, end: start + match[0].length };
}

function wordAt(text: string, start: number): Token | undefined {
  const match = matchAt(WORD, text, start);
  return match ? { kind: 'word', word: match[0], start, end: start + match[0].length } : undefined;
}

function errorAt(text: string, at: number, sheet?: string, start = at): Token | undefined {
  if (text[at] !== '#') return undefined;
  const code = ERROR_CODES.find((each) => text.slice(at, at + each.length).toUpperCase() === each);
  if (!code) return undefined;
  return { kind: 'error', code, ...(sheet === undefined ? {} : { sheet }), start, end: at + code.length };
}

function symbolAt(text: string, start: number): Token | undefined {
  const match = matchAt(SYMBOL, text, start);
  return match ? { kind: 'symbol', symbol: match[0], start, end: start + match[0].length } : undefined;
}

function skipSpace(text: string, start: number): number {
  return start + (matchAt(SPACE, text, start)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

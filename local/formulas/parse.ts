import type { ReferenceText } from './references';
import { type Notation, type Token, tokenize } from './tokens';
import { errorValue, type FormulaError, type FormulaValue, isError } from './values';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';
export type UnaryOperator = '-' | '+' | '%';

export type Node =
  | { readonly kind: 'literal'; readonly value: FormulaValue }
  | { readonly kind: 'reference'; readonly reference: ReferenceText }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

/** A formula that has been understood; `text` is kept as it was written. */
export interface Parsed {
  readonly text: string;
  readonly node: Node;
}

const LONGEST_TEXT = 50_000;
const DEEPEST_NESTING = 100;
const MOST_PERCENTS = 10;
const BLANK: Node = { kind: 'literal', value: null };

// Unary minus binds tighter than ^ (=-2^2 is 4) and ^ associates to the left, as in Excel and LibreOffice.
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const UNARY_BINDING = 6;

/**
 * Understands a formula, with or without its leading `=`; text that is no formula is `#ERROR!`. The last twenty
 * thousand answers are kept: the same formulas are asked for at every change of rows and for every format.
 */
export function parseFormula(text: string, notation: Notation = {}): Parsed | FormulaError {
  if (text.length > LONGEST_TEXT) return parseError('The formula is too long.');
  const key = `${notation.decimalComma ? ';' : ','}${text}`;
  const known = understood.get(key);
  if (known) return known;
  if (understood.size >= MOST_UNDERSTOOD) understood.clear();
  const parsed = understand(text, notation);
  understood.set(key, parsed);
  return parsed;
}

const understood = new Map<string, Parsed | FormulaError>();
const MOST_UNDERSTOOD = 20_000;

function understand(text: string, notation: Notation): Parsed | FormulaError {
  const tokens = tokenize(text.replace(/^\s*=/, ''), notation);
  if (!tokens) return parseError('Formula parse error.');
  const node = parseAll(tokens, notation);
  return isError(node) ? node : { text, node };
}

function parseError(message: string): FormulaError {
  return errorValue('#ERROR!', message);
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly notation: Notation;
  position: number;
  depth: number;
}

function parseAll(tokens: readonly Token[], notation: Notation): Node | FormulaError {
  const reader: Reader = { tokens, notation, position: 0, depth: 0 };
  const node = parseExpression(reader, 0);
  if (isError(node)) return node;
  return reader.position === tokens.length ? node : parseError('Formula parse error.');
}

function parseExpression(reader: Reader, binding: number): Node | FormulaError {
  if (reader.depth >= DEEPEST_NESTING) return parseError('The formula is nested too deeply.');
  reader.depth += 1;
  const first = parsePrefix(reader);
  const node = isError(first) ? first : parseRest(reader, first, binding);
  reader.depth -= 1;
  return node;
}

function parseRest(reader: Reader, first: Node, binding: number): Node | FormulaError {
  let left = first;
  for (let percents = 0; ; ) {
    if (takeSymbol(reader, '%')) {
      percents += 1;
      if (percents > MOST_PERCENTS) return parseError('The formula is nested too deeply.');
      left = { kind: 'unary', operator: '%', operand: left };
      continue;
    }
    const operator = peekBinary(reader);
    if (!operator || BINDING[operator] <= binding) return left;
    reader.position += 1;
    const right = parseExpression(reader, BINDING[operator]);
    if (isError(right)) return right;
    left = { kind: 'binary', operator, left, right };
  }
}

function peekBinary(reader: Reader): BinaryOperator | undefined {
  const token = reader.tokens[reader.position];
  return token?.kind === 'symbol' && isBinary(token.symbol) ? token.symbol : undefined;
}

function isBinary(symbol: string): symbol is BinaryOperator {
  return Object.hasOwn(BINDING, symbol);
}

function parsePrefix(reader: Reader): Node | FormulaError {
  const token = reader.tokens[reader.position];
  if (!token) return parseError('Formula parse error.');
  reader.position += 1;
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', value: token.number };
    case 'text':
      return { kind: 'literal', value: token.text };
    case 'error':
      return { kind: 'literal', value: errorValue(token.code) };
    case 'reference':
      return { kind: 'reference', reference: token.reference };
    case 'word':
      return parseWord(reader, token.word);
    case 'symbol':
      return parseSymbol(reader, token.symbol);
  }
}

function parseWord(reader: Reader, word: string): Node | FormulaError {
  if (takeSymbol(reader, '(')) return parseCall(reader, word);
  const upper = word.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
  return { kind: 'name', name: word };
}

function parseSymbol(reader: Reader, symbol: string): Node | FormulaError {
  if (symbol === '(') return parseGroup(reader);
  if (symbol === '{') return parseArray(reader);
  if (symbol !== '-' && symbol !== '+') return parseError('Formula parse error.');
  const operand = parseExpression(reader, UNARY_BINDING);
  return isError(operand) ? operand : { kind: 'unary', operator: symbol, operand };
}

function parseGroup(reader: Reader): Node | FormulaError {
  const inner = parseExpression(reader, 0);
  if (isError(inner)) return inner;
  return takeSymbol(reader, ')') ? inner : parseError('Formula parse error.');
}

function parseCall(reader: Reader, name: string): Node | FormulaError {
  const args: Node[] = [];
  if (takeSymbol(reader, ')')) return { kind: 'call', name, args };
  for (;;) {
    const argument = parseArgument(reader);
    if (isError(argument)) return argument;
    args.push(argument);
    if (takeSymbol(reader, ')')) return { kind: 'call', name, args };
    if (!takeSeparator(reader)) return parseError('Formula parse error.');
  }
}

function parseArgument(reader: Reader): Node | FormulaError {
  const token = reader.tokens[reader.position];
  const omitted = token?.kind === 'symbol' && [',', ';', ')'].includes(token.symbol);
  return omitted ? BLANK : parseExpression(reader, 0);
}

function takeSeparator(reader: Reader): boolean {
  return takeSymbol(reader, ';') || (!reader.notation.decimalComma && takeSymbol(reader, ','));
}

function parseArray(reader: Reader): Node | FormulaError {
  const rows: Node[][] = [[]];
  if (takeSymbol(reader, '}')) return { kind: 'array', rows: [] };
  for (;;) {
    const element = parseExpression(reader, 0);
    if (isError(element)) return element;
    rows[rows.length - 1]?.push(element);
    if (takeSymbol(reader, '}')) return { kind: 'array', rows };
    if (takeSymbol(reader, ';')) rows.push([]);
    else if (!takeSymbol(reader, reader.notation.decimalComma ? '\\' : ',')) {
      return parseError('Formula parse error.');
    }
  }
}

function takeSymbol(reader: Reader, symbol: string): boolean {
  const token = reader.tokens[reader.position];
  if (token?.kind !== 'symbol' || token.symbol !== symbol) return false;
  reader.position += 1;
  return true;
}

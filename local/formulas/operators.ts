import { compareValues, toNumber, toText } from './coerce';
import type { BinaryOperator, UnaryOperator } from './parse';
import { errorValue, type FormulaError, type FormulaValue, isError, type PlainValue } from './values';

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => FormulaValue>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': divide,
  '^': raise,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** An operator between two single values; the left error wins. */
export function applyBinary(
  operator: BinaryOperator,
  left: FormulaValue,
  right: FormulaValue,
  locale: string | undefined,
): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return join(left, right, locale);
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compareValues(left, right));
  return calculate(operator, left, right, locale);
}

function join(left: PlainValue, right: PlainValue, locale: string | undefined): FormulaValue {
  return `${toText(left, locale)}${toText(right, locale)}`;
}

function calculate(
  operator: string,
  left: PlainValue,
  right: PlainValue,
  locale: string | undefined,
): FormulaValue {
  const one = toNumber(left, locale);
  if (isError(one)) return one;
  const other = toNumber(right, locale);
  if (isError(other)) return other;
  return checked(ARITHMETIC[operator]?.(one, other) ?? errorValue('#ERROR!'));
}

export function applyUnary(
  operator: UnaryOperator,
  value: FormulaValue,
  locale: string | undefined,
): FormulaValue {
  if (operator === '+') return value;
  const number = toNumber(value, locale);
  if (isError(number)) return number;
  return operator === '-' ? 0 - number : number / 100;
}

export function divide(left: number, right: number): number | FormulaError {
  if (right === 0) return errorValue('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return left / right;
}

export function raise(base: number, exponent: number): number | FormulaError {
  if (base === 0 && exponent < 0) return errorValue('#DIV/0!');
  return base ** exponent;
}

/** A number that Sheets cannot hold is `#NUM!`. */
export function checked(value: FormulaValue): FormulaValue {
  return typeof value === 'number' && !Number.isFinite(value) ? errorValue('#NUM!') : value;
}

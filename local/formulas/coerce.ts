import { parseValue } from 'numfmt';
import { notationOf } from './notation';
import { errorValue, type FormulaError, type FormulaValue, isError, type PlainValue } from './values';

const DIGITS = /^\s*[-+]?\d+\s*$/;
const DECIMALS = /^\s*[-+]?\d+\.\d+\s*$/;

/** Reads text as a person's typing: numbers, percentages, days and times; undefined when it is only text. */
export function parseNumber(text: string, locale = 'en_GB'): number | undefined {
  if (DIGITS.test(text) || (DECIMALS.test(text) && !notationOf(locale).decimalComma)) return Number(text);
  if (!/\d/.test(text)) return undefined;
  const key = `${locale} ${text}`;
  if (!readings.has(key)) {
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(key, parseTyped(text.trim(), locale));
  }
  return readings.get(key);
}

// Reading a text in every format of a locale takes a tenth of a millisecond; criteria ask for the same ones
// over and over.
const readings = new Map<string, number | undefined>();
const MOST_READINGS = 10_000;

function parseTyped(text: string, locale: string): number | undefined {
  const parsed = parseValue(text, { locale })?.value;
  return typeof parsed === 'number' ? parsed : undefined;
}

export function toNumber(value: FormulaValue, locale?: string): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const number = parseNumber(value, locale);
  return number ?? errorValue('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`);
}

export function toText(value: FormulaValue, locale?: string): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? makeNumberText(value, locale) : value;
}

/** Fifteen significant digits, as many as Sheets keeps, with the sign for decimals of the locale; the exponent as `1E+21`. */
export function makeNumberText(number: number, locale = 'en_GB'): string {
  const text = String(Number(number.toPrecision(15)));
  const written = text.replace(/e([+-])(\d)$/, 'e$10$2').replace('e', 'E');
  return notationOf(locale).decimalComma ? written.replace('.', ',') : written;
}

export function toTruth(value: FormulaValue): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return value === ''
    ? false
    : errorValue('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`);
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent' });

/** Text without regard to case. */
export function compareText(one: string, other: string): number {
  return one.toLowerCase() === other.toLowerCase() ? 0 : COLLATOR.compare(one, other);
}

/** Negative, zero or positive; numbers before text before booleans, a blank equal to 0, empty text and FALSE. */
export function compareValues(one: PlainValue, other: PlainValue): number {
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === typeof right) return Number(left) - Number(right);
  return rankOf(left) - rankOf(right);
}

function blankLike(other: PlainValue): Exclude<PlainValue, null> {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: Exclude<PlainValue, null>): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

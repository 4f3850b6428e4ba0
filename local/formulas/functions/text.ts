import { format } from 'numfmt';
import { makeNumberText, parseNumber, toText } from '../coerce';
import { errorValue, type FormulaError, type FormulaValue, isError } from '../values';
import { findPattern, hasWildcards, parseWildcards, plainText } from '../wildcards';
import { type Call, define, type FunctionTable, type Operand } from './definition';

const LONGEST_TEXT = 50_000;
const TOO_LONG = errorValue('#VALUE!', 'Text result is longer than the limit of 50000 characters.');

export const TEXT: FunctionTable = {
  LEN: define({ required: ['text'] }, (_, text) => text.length),
  LEFT: define({ required: ['text'], optional: ['number'] }, (_, text, count = 1) => slice(text, 0, count)),
  RIGHT: define({ required: ['text'], optional: ['number'] }, (_, text, count = 1) =>
    slice(text, Math.max(0, text.length - Math.trunc(count)), count),
  ),
  MID: define({ required: ['text', 'number', 'number'] }, (_, text, start, count) =>
    start < 1 ? errorValue('#NUM!', 'MID starts at 1.') : slice(text, Math.trunc(start) - 1, count),
  ),
  UPPER: define({ required: ['text'] }, (_, text) => text.toUpperCase()),
  LOWER: define({ required: ['text'] }, (_, text) => text.toLowerCase()),
  PROPER: define({ required: ['text'] }, (_, text) =>
    text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  TRIM: define({ required: ['text'] }, (_, text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: define({ required: ['text'] }, (_, text) => [...text].filter((each) => each >= ' ').join('')),
  CONCATENATE: define({ required: ['range'], rest: ['range'] }, (call, ...operands) =>
    joinTexts(call, '', false, ...operands),
  ),
  CONCAT: define({ required: ['text', 'text'] }, (_, one, other) => one + other),
  JOIN: define({ required: ['text', 'range'], rest: ['range'] }, (call, delimiter, ...operands) =>
    joinTexts(call, delimiter, false, ...operands),
  ),
  TEXTJOIN: define({ required: ['text', 'truth', 'range'], rest: ['range'] }, joinTexts),
  SPLIT: define({ required: ['text', 'text'], optional: ['truth', 'truth'] }, splitText),
  FIND: define({ required: ['text', 'text'], optional: ['number'] }, (_, wanted, text, start = 1) =>
    found(text.indexOf(wanted, start - 1), wanted, start),
  ),
  SEARCH: define({ required: ['text', 'text'], optional: ['number'] }, search),
  SUBSTITUTE: define({ required: ['text', 'text', 'text'], optional: ['number'] }, substitute),
  REPLACE: define({ required: ['text', 'number', 'number', 'text'] }, (_, text, start, count, insert) => {
    if (start < 1 || count < 0) return errorValue('#NUM!');
    return text.slice(0, start - 1) + insert + text.slice(start - 1 + count);
  }),
  REPT: define({ required: ['text', 'number'] }, (_, text, count) => {
    if (count < 0) return errorValue('#NUM!');
    return text.length * count > LONGEST_TEXT ? TOO_LONG : text.repeat(Math.trunc(count));
  }),
  HYPERLINK: define({ required: ['text'], optional: ['value'] }, (_, url, label = url) => label),
  EXACT: define({ required: ['text', 'text'] }, (_, one, other) => one === other),
  CHAR: define({ required: ['number'] }, (_, code) => makeCharacter(code)),
  UNICHAR: define({ required: ['number'] }, (_, code) => makeCharacter(code)),
  CODE: define({ required: ['text'] }, (_, text) => text.codePointAt(0) ?? errorValue('#VALUE!')),
  UNICODE: define({ required: ['text'] }, (_, text) => text.codePointAt(0) ?? errorValue('#VALUE!')),
  T: define({ required: ['value'] }, (_, value) => (typeof value === 'string' ? value : '')),
  VALUE: define({ required: ['value'] }, (call, value) => readNumber(call, value)),
  TEXT: define({ required: ['value', 'text'] }, (call, value, pattern) => formatValue(call, value, pattern)),
  FIXED: define(
    { required: ['number'], optional: ['number', 'truth'] },
    (call, number, places = 2, plain = false) => {
      const decimals = '0'.repeat(Math.max(0, Math.min(20, Math.trunc(places))));
      return formatValue(call, number, `${plain ? '0' : '#,##0'}${decimals && '.'}${decimals}`);
    },
  ),
};

function slice(text: string, start: number, count: number): FormulaValue {
  if (count < 0) return errorValue('#NUM!', 'A length cannot be negative.');
  return text.slice(start, start + Math.trunc(count));
}

function joinTexts(call: Call, delimiter: string, skipEmpty: boolean, ...operands: Operand[]): FormulaValue {
  const texts: string[] = [];
  let length = 0;
  for (const operand of operands) {
    for (const value of call.strip(operand).values) {
      const text = toText(value, call.scope.locale);
      if (isError(text)) return text;
      if (skipEmpty && text === '') continue;
      texts.push(text);
      length += text.length + delimiter.length;
      if (length > LONGEST_TEXT + delimiter.length) return TOO_LONG;
    }
  }
  return texts.join(delimiter);
}

function splitText(
  call: Call,
  text: string,
  delimiter: string,
  each = true,
  withoutEmpty = true,
): FormulaValue | FormulaValue[][] {
  if (delimiter === '') return errorValue('#VALUE!', 'SPLIT needs a delimiter.');
  const delimiters = each ? [...delimiter] : [delimiter];
  const parts = delimiters.reduce<string[]>((all, one) => all.flatMap((part) => part.split(one)), [text]);
  const kept = withoutEmpty ? parts.filter((part) => part !== '') : parts;
  return [kept.map((part) => parseNumber(part, call.scope.locale) ?? part)];
}

function found(index: number, wanted: string, start: number): number | FormulaError {
  if (index >= 0 && start >= 1) return index + 1;
  return errorValue('#VALUE!', `'${wanted}' is not found from character ${start}.`);
}

function search(_: Call, wanted: string, text: string, start = 1): FormulaValue {
  const from = Math.trunc(start) - 1;
  if (hasWildcards(wanted))
    return found(findPattern(parseWildcards(wanted), text, from) ?? -1, wanted, start);
  return found(text.toLowerCase().indexOf(plainText(wanted).toLowerCase(), from), wanted, start);
}

function substitute(_: Call, text: string, old: string, replacement: string, which?: number): FormulaValue {
  if (old === '') return text;
  const parts = text.split(old);
  if (which !== undefined) {
    const at = Math.trunc(which);
    if (at < 1) return errorValue('#VALUE!', 'SUBSTITUTE counts occurrences from 1.');
    if (at >= parts.length) return text;
    return parts.slice(0, at).join(old) + replacement + parts.slice(at).join(old);
  }
  const length = text.length + (parts.length - 1) * (replacement.length - old.length);
  return length > LONGEST_TEXT ? TOO_LONG : parts.join(replacement);
}

function makeCharacter(code: number): FormulaValue {
  const whole = Math.trunc(code);
  return whole >= 1 && whole <= 0x10ffff ? String.fromCodePoint(whole) : errorValue('#NUM!');
}

function readNumber(call: Call, value: FormulaValue): FormulaValue {
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? parseNumber(value, call.scope.locale) : undefined;
  return number ?? errorValue('#VALUE!', `'${toText(value)}' cannot be parsed to a number.`);
}

function formatValue(call: Call, value: FormulaValue, pattern: string): FormulaValue {
  const { locale = 'en_GB' } = call.scope;
  if (isError(value) || typeof value === 'boolean') return toText(value);
  const number = typeof value === 'string' ? parseNumber(value, locale) : (value ?? 0);
  if (number === undefined) return value;
  if (pattern === '') return '';
  try {
    return pattern === 'General' ? makeNumberText(number, locale) : format(pattern, number, { locale });
  } catch {
    return errorValue('#VALUE!', `'${pattern}' is not a format.`);
  }
}

import { getFormatFromId, parseValue } from 'numfmt';
import { ENGLISH, type Notation, translateFormula } from '../formulas';
import type { Content } from './content';

/** A typed text as the sheet understands it; a format comes with days, times, percentages and money. */
export interface TypedInput {
  content: Content;
  numberFormat?: string;
}

export interface TypingContext {
  /** As in the file's settings: `en_GB`. */
  locale: string;
  /** The year a day typed without one falls in. */
  year: number;
  /** Text beginning with + or - that is no number stays text; otherwise it is read as a formula. */
  keepsSignedText?: boolean;
  /** How formulas are written; in English when missing. */
  notation?: Notation;
}

const MAY_BE_TYPED = /\d|^(?:true|false)$/i;
const FORMULA_STARTS = /^[=+-]/;
const ISO_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;
const REMEMBERED = 5000;

const remembered = new Map<string, TypedInput>();

/** Reads a text as a person types it: numbers, days, TRUE, formulas; a leading apostrophe keeps the rest as text. */
export function parseTyped(text: string, context: TypingContext): TypedInput {
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (!MAY_BE_TYPED.test(text) && !FORMULA_STARTS.test(text)) return { content: text === '' ? null : text };
  const key = `${context.locale} ${context.year} ${context.keepsSignedText ?? ''} ${text}`;
  const known = remembered.get(key);
  if (known) return typeof known.content === 'object' && known.content ? parseNew(text, context) : known;
  const input = parseNew(text, context);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, input);
  return input;
}

function parseNew(text: string, context: TypingContext): TypedInput {
  if (text.length > 1 && text.startsWith('=')) return formula(text, context);
  const parsed = parsePlain(text, languageTag(context.locale));
  if (!parsed) return isSignedFormula(text, context) ? formula(`=${text}`, context) : { content: text };
  if (typeof parsed.value === 'boolean' || parsed.formatId === undefined) return { content: parsed.value };
  const numberFormat = ISO_DAY.test(text)
    ? 'yyyy-mm-dd'
    : getFormatFromId(parsed.formatId, languageTag(context.locale));
  return { content: inYear(parsed.value, numberFormat, context.year), numberFormat };
}

/** The strict reading knows the locale's order of day and month; the other adds days with words in them. */
function parsePlain(text: string, locale: string) {
  const strict = parseValue(text, { locale });
  if (strict) return strict;
  const loose = parseValue(text, { locale, mode: 1 });
  return typeof loose?.value === 'number' && /[a-z]/i.test(text) ? loose : undefined;
}

/** Kept in English; what cannot be read in the notation it was typed in stays as it is, and says so. */
function formula(text: string, { notation }: TypingContext): TypedInput {
  if (!notation?.decimalComma) return { content: { formula: text, value: null } };
  const english = translateFormula(text, notation, ENGLISH);
  if (english !== undefined) return { content: { formula: english, value: null } };
  return { content: { formula: text, value: null, unreadable: true } };
}

/** Typed `+A1` is stored as `=+A1`; so a telephone number with blanks ends as a formula that cannot be read. */
function isSignedFormula(text: string, context: TypingContext): boolean {
  return text.length > 1 && /^[+-]/.test(text) && !context.keepsSignedText;
}

/** The parser puts a day without a year into the machine's year; the sheet's own clock decides here. */
function inYear(serial: number, numberFormat: string, year: number): number {
  if (!/d/i.test(numberFormat) || /y/i.test(numberFormat)) return serial;
  const day = new Date((serial - 25_569) * 86_400_000);
  return Date.UTC(year, day.getUTCMonth(), day.getUTCDate()) / 86_400_000 + 25_569;
}

export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}

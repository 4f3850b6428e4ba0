import { format as formatNumber, isDateFormat as isDatePattern } from 'numfmt';
import { ENGLISH, notationOf, type ResultKind, translateFormula } from '../formulas';
import type { CellValue, Content, FormulaCell } from './content';
import { isCellError, isFormulaCell } from './content';
import { languageTag } from './typedInput';

/** What Google answers as the format of a cell that has none. */
export const AUTOMATIC_FORMAT = '0.###############';

const datePatterns = new Map<string, boolean>();

export function isDateFormat(pattern: string): boolean {
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const isDate = isDatePattern(pattern);
  datePatterns.set(pattern, isDate);
  return isDate;
}

const DAY_FORMATS: Record<string, string> = {
  en_US: 'M/d/yyyy',
  en_GB: 'dd/MM/yyyy',
  de_DE: 'dd.MM.yyyy',
  fr_FR: 'dd/MM/yyyy',
  nl_NL: 'd-M-yyyy',
};

/** The format a day written by a script takes in a cell that has none; with the time unless it is midnight. */
export function defaultDateFormat(locale: string, serial: number): string {
  const day = DAY_FORMATS[locale] ?? 'yyyy-MM-dd';
  return Number.isInteger(serial) ? day : `${day} H:mm:ss`;
}

const AUTO_FORMATS = { time: 'h:mm:ss', percent: '0.00%' } as const;

/** The format a formula's result takes by what it is, in a cell that has none. */
export function autoFormat(kind: ResultKind | undefined, locale: string): string | undefined {
  if (kind === 'date') return defaultDateFormat(locale, 0);
  if (kind === 'dateTime') return defaultDateFormat(locale, 0.5);
  return kind && AUTO_FORMATS[kind];
}

/** What a number format says the number is. */
export function kindOfFormat(pattern: string): ResultKind | undefined {
  if (pattern.includes('%')) return 'percent';
  if (!isDateFormat(pattern)) return undefined;
  const hasDay = /[dy]/i.test(pattern);
  const hasTime = /[hs]/i.test(pattern);
  if (hasDay) return hasTime ? 'dateTime' : 'date';
  return hasTime ? 'time' : 'date';
}

/** The text a cell shows. */
export function displayText(value: CellValue, numberFormat: string | undefined, locale: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === undefined || numberFormat === AUTOMATIC_FORMAT) return generalNumber(value, locale);
  if (numberFormat === '@') return String(value);
  return formatNumber(numberFormat, value, { locale: languageTag(locale), throws: false });
}

/** Automatic numbers show up to ten significant digits or so, without grouping. */
function generalNumber(value: number, locale: string): string {
  return formatNumber('General', value, { locale: languageTag(locale), throws: false });
}

/** A formula as the locale writes it. */
function formulaText({ formula, unreadable }: FormulaCell, locale: string): string {
  const notation = notationOf(locale);
  if (unreadable || !notation.decimalComma) return formula;
  return translateFormula(formula, ENGLISH, notation) ?? formula;
}

/** What the cell editor opens with: the formula, or the value as it could be typed again. */
export function editText(content: Content, numberFormat: string | undefined, locale: string): string {
  if (isFormulaCell(content)) return formulaText(content, locale);
  if (typeof content !== 'string' || numberFormat === '@') return displayText(content, numberFormat, locale);
  return /^[=+'-]/.test(content) || /^\s*[\d.]/.test(content) ? `'${content}` : content;
}

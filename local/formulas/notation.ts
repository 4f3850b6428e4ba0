import { parseFormula } from './parse';
import { type Notation, type Token, tokenize } from './tokens';
import { isError } from './values';

/** Formulas as they are kept and as scripts read them, whatever the locale. */
export const ENGLISH: Notation = { decimalComma: false };

const commas = new Map<string, boolean>();

/** How formulas are typed and shown in a locale such as `de_DE`. */
export function notationOf(locale: string): Notation {
  const known = commas.get(locale);
  if (known !== undefined) return { decimalComma: known };
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
  const decimalComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  commas.set(locale, decimalComma);
  return { decimalComma };
}

/** The same formula in another notation; undefined when it is none in its own. Names and spaces stay as written. */
export function translateFormula(text: string, from: Notation, to: Notation): string | undefined {
  if (isError(parseFormula(text, from))) return undefined;
  if (Boolean(from.decimalComma) === Boolean(to.decimalComma)) return text;
  const start = /^\s*=/.exec(text)?.[0].length ?? 0;
  const body = text.slice(start);
  const within: string[] = [];
  let result = text.slice(0, start);
  let done = 0;
  for (const token of tokenize(body, from) ?? []) {
    const written = body.slice(token.start, token.end);
    result += body.slice(done, token.start) + translateToken(token, written, within, to);
    done = token.end;
  }
  return result + body.slice(done);
}

/** `within` holds the brackets that are open: in braces a semicolon ends a row, elsewhere it ends an argument. */
function translateToken(token: Token, written: string, within: string[], to: Notation): string {
  if (token.kind === 'number') return to.decimalComma ? written.replace('.', ',') : written.replace(',', '.');
  if (token.kind !== 'symbol') return written;
  if (token.symbol === '(' || token.symbol === '{') within.push(token.symbol);
  if (token.symbol === ')' || token.symbol === '}') within.pop();
  const inArray = within.at(-1) === '{';
  if (inArray && (token.symbol === ',' || token.symbol === '\\')) return to.decimalComma ? '\\' : ',';
  if (!inArray && (token.symbol === ',' || token.symbol === ';')) return to.decimalComma ? ';' : ',';
  return written;
}

export type CodeDoubt = 'e-mail' | 'birth date' | 'phone' | 'name' | 'no code';

/** A client code: 1 to 6 letters or digits, hyphens among them. A hyphen at its beginning could be read as the sign of a number. */
export const CLIENT_CODE = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,5}$/u;

const DATE = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$|^(?:19|20)\d{6}$/;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
const PHONE = /^\+?(?:[\s()/.-]*\d){7,}$/;
const NAME = /^\p{L}[\p{L}'’.-]*(?:[\s,]+\p{L}[\p{L}'’.-]*)*$/u;

/** What a client code looks like that it should not be, or undefined. A question to ask, never a verdict. */
export function findCodeDoubt(code: string): CodeDoubt | undefined {
  const text = code.normalize('NFKC').trim();
  if (text.includes('@')) return 'e-mail';
  if (DATE.test(text) || isShortDate(text)) return 'birth date';
  if (PHONE.test(text)) return 'phone';
  if (looksLikeName(text)) return 'name';
  return text === '' || canBeCode(text) ? undefined : 'no code';
}

/** Whether the sheet takes it as a code, whatever it looks like. */
export function canBeCode(code: string): boolean {
  return CLIENT_CODE.test(code.trim());
}

/** 140385 or 031485: day and month in either order. */
function isShortDate(text: string): boolean {
  const [, first, second, third] = SIX_DIGITS.exec(text)?.map(Number) ?? [];
  if (first === undefined || second === undefined || third === undefined) return false;
  const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDayMonth(first, second) || isDayMonth(second, first) || isDayMonth(third, second);
}

/** Initials and short capitals (JS, KMR) are codes; three letters or more written like a word are asked about. */
function looksLikeName(text: string): boolean {
  if (!NAME.test(text)) return false;
  return text.length > 4 || (text.length >= 3 && text !== text.toUpperCase());
}

import { type Day, makeDay } from './day';

/** What a spreadsheet's locale reads first in a date of figures. */
export type DayOrder = 'DMY' | 'MDY' | 'YMD';

/** A text as a day, or why it is none: no date at all, one that does not exist in this order, or one that could be two days. */
export type TextDay =
  | { readonly day: Day }
  | { readonly problem: 'unknown' }
  | { readonly problem: 'impossible' | 'ambiguous'; readonly order: DayOrder | undefined };

const MONTH_FIRST = ['en_US', 'en_PH', 'es_PR', 'es_PA', 'fil_PH'];
const YEAR_FIRST = ['en_CA', 'en_ZA', 'fr_CA', 'hu', 'ja', 'ko', 'lt', 'mn', 'sv', 'zh', 'eu', 'fa', 'ne'];
const DAY_FIRST =
  'ar az be bg bn ca cs cy da de el en es et fi fr ga gl gu he hi hr hy id in is it iw ka kk kn lo lv mk ml mr ms my nb nl nn no pa pl pt ro ru sk sl sr ta te th tr uk ur uz vi'.split(
    ' ',
  );

/** The order of a locale such as `en_GB`; undefined when we do not know it, and then nothing is guessed. */
export function dayOrderOf(locale: string): DayOrder | undefined {
  const [language = ''] = locale.split('_');
  const isIn = (locales: readonly string[]) => locales.includes(locale) || locales.includes(language);
  if (isIn(MONTH_FIRST)) return 'MDY';
  if (isIn(YEAR_FIRST)) return 'YMD';
  return isIn(DAY_FIRST) ? 'DMY' : undefined;
}

const TIME = /[T ,]{1,3}\d{1,2}[:.h]\d{2}([:.]\d{2})?( ?[ap]\.?m\.?)?Z?$/i;
const YEAR_THEN = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\.?$/;
const FIGURES = /^(\d{1,4})(?:\. ?|[-/ ])(\d{1,2})(?:\. ?|[-/ ])(\d{1,4})\.?$/;
const NAMED = /^(\d{1,2})(?:\.|st|nd|rd|th)? (?:de |of )?(\p{L}{3,})\.?,? (?:de )?(\d{4}|\d{2})$/u;
const NAMED_FIRST = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/u;

/**
 * A date that stands in a cell as text, in the order of the spreadsheet's locale; with the year first in any locale. What
 * does not exist in that order is never tried in another. A time of day is dropped.
 */
export function parseTextDay(text: string, locale: string): TextDay {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(TIME, '');
  const order = dayOrderOf(locale);
  const yearFirst = YEAR_THEN.exec(plain);
  if (yearFirst) return exists(order, yearFirst[1], yearFirst[2], yearFirst[3]);
  const named = parseNamed(plain, locale);
  if (named) return exists(order, named.year, String(named.month), named.day);
  const figures = FIGURES.exec(plain);
  return figures ? parseFigures(figures, order) : { problem: 'unknown' };
}

function parseFigures([, a = '', b = '', c = '']: RegExpExecArray, order: DayOrder | undefined): TextDay {
  if (order === undefined) return { problem: 'ambiguous', order };
  const [year, month, day] = order === 'YMD' ? [a, b, c] : order === 'MDY' ? [c, a, b] : [c, b, a];
  const isYear = year.length === 2 || year.length === 4;
  return isYear && day.length <= 2 && month.length <= 2
    ? exists(order, year, month, day)
    : { problem: 'impossible', order };
}

function exists(order: DayOrder | undefined, year = '', month = '', dayOfMonth = ''): TextDay {
  const day = makeDay(fullYear(year), Number(month), Number(dayOfMonth));
  return day ? { day } : { problem: 'impossible', order };
}

/** Two digits mean 1930 to 2029, as in most spreadsheets (docs/platform.md, "typed dates"). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** '12 März 2025', '12 de marzo de 2025', 'March 12, 2025': the month in English or the language of the locale. */
function parseNamed(text: string, locale: string): { year: string; month: number; day: string } | undefined {
  const dayFirst = NAMED.exec(text);
  const [day = '', word = '', year = ''] = dayFirst
    ? dayFirst.slice(1)
    : [2, 1, 3].map((part) => NAMED_FIRST.exec(text)?.[part] ?? '');
  const month = word === '' ? undefined : monthOf(word, locale.replace(/_.*/, ''));
  return month === undefined ? undefined : { year, month, day };
}

const ENGLISH = 'january february march april may june july august september october november december';

/** Without accents, as words are compared; a language that is not here has no dates with names. */
const MONTHS: Readonly<Record<string, string>> = {
  de: 'januar februar marz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};

const withoutAccents = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** By the whole name or a beginning that only one month has, in either language. */
function monthOf(word: string, language: string): number | undefined {
  const wanted = withoutAccents(word);
  const months = [MONTHS[language] ?? '', ENGLISH].flatMap((names) =>
    names.split(' ').flatMap((name, index) => (name.startsWith(wanted) ? [index + 1] : [])),
  );
  return new Set(months).size === 1 ? months[0] : undefined;
}

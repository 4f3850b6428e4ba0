import { describe, expect, it } from 'vitest';
import { makeDay } from '../../src/day/day';
import { type DayOrder, dayOrderOf, parseTextDay } from '../../src/day/textDay';

const LOCALES = [
  ...[
    'en_US',
    'en_GB',
    'en_AU',
    'en_CA',
    'en_IE',
    'en_IN',
    'en_ZA',
    'de_DE',
    'de_AT',
    'de_CH',
    'fr_FR',
    'fr_CA',
  ],
  ...[
    'es_ES',
    'es_MX',
    'it_IT',
    'pt_BR',
    'pt_PT',
    'nl_NL',
    'da_DK',
    'nb_NO',
    'sv_SE',
    'fi_FI',
    'pl_PL',
    'cs_CZ',
  ],
  ...['hu_HU', 'ru_RU', 'tr_TR', 'ja_JP', 'ko_KR', 'zh_CN', 'lt_LT', 'el_GR'],
];

/** What the language's own formatter puts first: an oracle that knows nothing of our list. */
function orderByIntl(locale: string): DayOrder {
  const format = new Intl.DateTimeFormat(locale.replace('_', '-'), { dateStyle: 'short' });
  const letters: Readonly<Record<string, string>> = { day: 'D', month: 'M', year: 'Y' };
  return format
    .formatToParts(new Date(Date.UTC(2025, 2, 14)))
    .map(({ type }) => letters[type] ?? '')
    .join('') as DayOrder;
}

/** Figures with the place each has in the text: what they mean is up to the order. */
const FIGURES = [
  ...[
    '3/4/25',
    '03/04/2025',
    '3.4.2025',
    '3-4-25',
    '3. 4. 2025',
    '03 04 2025',
    '4/3/25',
    '12/12/2025',
    '1/2/30',
  ],
  ...[
    '31.12.2025',
    '12/31/2025',
    '31/12/2025',
    '13/13/2025',
    '30/2/2025',
    '2/30/2025',
    '29.2.2024',
    '29.2.2025',
  ],
  ...['25/3/4', '25.12.31', '99/1/2', '0/1/2025', '1/0/2025', '3/4/5', '3/4/025', '003/4/2025', '25/3/004'],
];

const YEAR_FIRST = [
  ['2025-03-04', '2025-03-04'],
  ['2025-3-4', '2025-03-04'],
  ['2025/03/04', '2025-03-04'],
  ['2025.3.4', '2025-03-04'],
  ['2025-03-04 14:30', '2025-03-04'],
  ['2025-03-04T14:30:00Z', '2025-03-04'],
  ['２０２５-０３-０４', '2025-03-04'],
  ['  2025-03-04 ', '2025-03-04'],
  ['\u00a02025-03-04\t', '2025-03-04'],
  ['2025-2-30', undefined],
  ['2025-13-01', undefined],
] as const;

const NO_DATES = [
  'yesterday',
  'soon',
  '3/4',
  '20250304',
  'March',
  '12',
  '3/4/25 or 4/4/25',
  '#REF!',
  '=TODAY()',
];

function expected(text: string, order: DayOrder): string | undefined {
  const parts = text.split(/[^\d]+/).filter((part) => part !== '');
  const at = (letter: string) => parts[order.indexOf(letter)] ?? '';
  const [year, month, day] = [at('Y'), at('M'), at('D')];
  if ((year.length !== 2 && year.length !== 4) || month.length > 2 || day.length > 2) return undefined;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  return makeDay(full, Number(month), Number(day));
}

const read = (text: string, locale: string): string | undefined => {
  const answer = parseTextDay(text, locale);
  return 'day' in answer ? answer.day : undefined;
};

it(`${LOCALES.length} locales and ${FIGURES.length + YEAR_FIRST.length + NO_DATES.length} texts are tried`, () => {
  expect(LOCALES.length).toBeGreaterThanOrEqual(30);
  expect(FIGURES.length + YEAR_FIRST.length + NO_DATES.length).toBeGreaterThanOrEqual(40);
});

describe.each(LOCALES)('a date that stands as text in %s', (locale) => {
  it('is read in the order the language writes dates in', () => {
    expect(dayOrderOf(locale)).toBe(orderByIntl(locale));
  });

  it('of figures is the day that order says, or none: never the one of another order', () => {
    const order = orderByIntl(locale);
    for (const text of FIGURES) expect([text, read(text, locale)]).toEqual([text, expected(text, order)]);
  });

  it('with the year first is the same everywhere', () => {
    for (const [text, day] of YEAR_FIRST) expect([text, read(text, locale)]).toEqual([text, day]);
  });

  it('is no date when it is none', () => {
    for (const text of NO_DATES)
      expect([text, parseTextDay(text, locale)]).toEqual([text, { problem: 'unknown' }]);
  });
});

it('day first and month first never agree, but where both say the same', () => {
  for (const text of FIGURES) {
    const [dayFirst, monthFirst] = [read(text, 'en_GB'), read(text, 'en_US')];
    const [a, b] = text.split(/\D+/);
    if (dayFirst && monthFirst && Number(a) !== Number(b)) expect(dayFirst).not.toBe(monthFirst);
  }
});

it.each([
  ['30/2/2025', 'en_GB', 'DMY'],
  ['31/12/2025', 'en_US', 'MDY'],
  ['003/4/2025', 'en_GB', 'DMY'],
  ['3/4/5', 'sv_SE', 'YMD'],
  ['30 February 2025', 'en_GB', 'DMY'],
  ['2025-02-30', 'en_US', 'MDY'],
])('%s in %s is impossible, said with the order it was read in: %s', (text, locale, order) => {
  expect(parseTextDay(text, locale)).toEqual({ problem: 'impossible', order });
});

it('where the order is not known, figures could be two days, and the year first is read', () => {
  expect(parseTextDay('3/4/25', 'xx_XX')).toEqual({ problem: 'ambiguous', order: undefined });
  expect(parseTextDay('3/4/25', '')).toEqual({ problem: 'ambiguous', order: undefined });
  expect(read('2025-03-04', '')).toBe('2025-03-04');
});

describe('a month in words', () => {
  it.each([
    ['12 March 2025', 'en_GB', '2025-03-12'],
    ['12 Mar 25', 'en_GB', '2025-03-12'],
    ['March 12, 2025', 'en_US', '2025-03-12'],
    ['12th of March 2025', 'en_GB', '2025-03-12'],
    ['12. März 2025', 'de_DE', '2025-03-12'],
    ['12 März 2025', 'de_DE', '2025-03-12'],
    ['12 MARZ 2025', 'de_DE', '2025-03-12'],
    ['12 March 2025', 'de_DE', '2025-03-12'],
    ['1 août 2025', 'fr_FR', '2025-08-01'],
    ['12 de marzo de 2025', 'es_ES', '2025-03-12'],
    ['12 maart 2025', 'nl_NL', '2025-03-12'],
    ['12  March\n2025', 'en_GB', '2025-03-12'],
    ['12 marca 2025', 'pl_PL', undefined],
    ['12 here 2025', 'en_GB', undefined],
    ['30 February 2025', 'en_GB', undefined],
    ['12 März 2025', 'en_GB', undefined],
    ['1 ju 2025', 'en_GB', undefined],
    ['1 jui 2025', 'fr_FR', undefined],
  ])('%s in %s is %s', (text, locale, day) => {
    expect(read(text, locale)).toBe(day);
  });
});

describe('a year of two digits', () => {
  it.each([
    ['1/1/29', '2029-01-01'],
    ['1/1/30', '1930-01-01'],
    ['1/1/00', '2000-01-01'],
    ['1/1/99', '1999-01-01'],
  ])('%s is %s', (text, day) => {
    expect(read(text, 'en_GB')).toBe(day);
  });
});

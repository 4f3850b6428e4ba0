/** Years of age, both ends included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const OLDEST = 120;

/** What the words for an age mean here, wide rather than narrow: nobody is ruled out by a word at the edge. */
const PHASES: readonly (AgeRange & { readonly word: RegExp })[] = [
  { word: /\b(bab(y|ies)|infants?|toddlers?)\b/i, from: 0, to: 3 },
  { word: /\b(child(ren)?|kids?|p(a)?ediatrics?)\b/i, from: 0, to: 14 },
  { word: /\b(teen(ager)?s?|adolescen(ts?|ce)|youths?|young people)\b/i, from: 12, to: 21 },
  { word: /\badults?\b/i, from: 18, to: OLDEST },
  { word: /\b(older people|elderly|seniors?|geriatrics?)\b/i, from: 60, to: OLDEST },
  { word: /\ball ages\b/i, from: 0, to: OLDEST },
];

/** A number that counts something else than years. */
const NOT_YEARS = '(?!\\s*(?:[-–]?step|weeks?|months?|sessions?|min|hours?|days?|people|%|€|\\$|£))';
const BETWEEN = new RegExp(`(?<!\\d)(\\d{1,2})\\s*(?:[-–—]|to|until)\\s*(\\d{1,3})(?!\\d)${NOT_YEARS}`, 'gi');
const UPWARDS = new RegExp(
  `(?:\\b(?:from|over|above)\\s*(\\d{1,2})(?!\\d)|(?<!\\d)(\\d{1,2})\\s*\\+)${NOT_YEARS}`,
  'gi',
);
const UP_TO = new RegExp(`\\b(?:up to|under|below)\\s*(\\d{1,3})(?!\\d)${NOT_YEARS}`, 'gi');

/** The ages a text speaks of; none when it says nothing about ages. */
export function readAges(text: string): readonly AgeRange[] {
  const ranges = [...text.matchAll(BETWEEN)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  const upwards = [...text.matchAll(UPWARDS)].map(([, after, plus]) => Number(after ?? plus));
  const upTo = [...text.matchAll(UP_TO)].map(([, years]) => Number(years));
  const said = [
    ...ranges.filter(({ from, to }) => from < to),
    ...(ranges.length > 0 ? [] : upwards.map((from) => ({ from, to: OLDEST }))),
    ...upTo.map((to) => ({ from: 0, to })),
  ];
  if (said.length > 0) return said;
  return PHASES.filter(({ word }) => word.test(text)).map(({ from, to }) => ({ from, to }));
}

/** The ages somebody searches for: '14', '12–16', 'teenager'. None when it is not understood. */
export function parseAge(asked: string): readonly AgeRange[] {
  const years = /^\D*(\d{1,3})\D*$/.exec(asked)?.[1];
  if (years === undefined || /\+|\b(from|over|above|up to|under|below)\b/i.test(asked))
    return readAges(asked);
  return [{ from: Number(years), to: Number(years) }];
}

export function doAgesMeet(some: readonly AgeRange[], others: readonly AgeRange[]): boolean {
  return some.some((one) => others.some((other) => one.from <= other.to && other.from <= one.to));
}

import { compareValues, makeNumberText, parseNumber } from './coerce';
import type { Strip } from './scope';
import { positionsOf } from './strips';
import { type FormulaValue, isError, type PlainValue } from './values';
import { hasWildcards, matchesWhole, parseWildcards, plainText } from './wildcards';

/** A condition of COUNTIF and its family. */
export interface Criterion {
  /** The values that satisfy it, when they can be listed: looked up instead of searched for. */
  readonly oneOf?: readonly FormulaValue[];
  matches(value: FormulaValue): boolean;
}

const SPELLING = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** Reads `>=5`, `<>x*`, `lawyer`, 7 or TRUE as a condition; text is compared without regard to case. */
export function parseCriterion(given: FormulaValue, locale: string | undefined): Criterion {
  if (typeof given !== 'string') return equalTo(given, locale);
  const [, operator, operand = ''] = SPELLING.exec(given) ?? [];
  if (operator === undefined) return equalToText(operand, locale);
  if (operand === '') return blankness(operator);
  if (operator === '=') return equalToText(operand, locale);
  if (operator === '<>') return opposite(equalToText(operand, locale));
  return ordered(operator, parseOperand(operand, locale));
}

function parseOperand(text: string, locale: string | undefined): PlainValue {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return parseNumber(text, locale) ?? text;
}

/** A number also finds text that spells it, `5` the text "5". */
function equalTo(value: FormulaValue, locale: string | undefined): Criterion {
  const wanted = value === null ? 0 : value;
  const oneOf = typeof wanted === 'number' ? [wanted, makeNumberText(wanted, locale)] : [wanted];
  return listed(oneOf);
}

function equalToText(text: string, locale: string | undefined): Criterion {
  if (hasWildcards(text)) return wildcard(text);
  const plain = plainText(text);
  const operand = parseOperand(plain, locale);
  return listed(operand === plain ? [plain] : [operand, plain]);
}

function listed(oneOf: readonly FormulaValue[]): Criterion {
  return { oneOf, matches: (value) => oneOf.some((each) => isSame(each, value)) };
}

function isSame(one: FormulaValue, other: FormulaValue): boolean {
  if (isError(one) || isError(other)) return isError(one) && isError(other) && one.error === other.error;
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  return one === other || (one === '' && other === null);
}

/** `=` alone finds blank cells, `<>` alone all others; a comparison with nothing finds none. */
function blankness(operator: string): Criterion {
  if (operator === '=') return { matches: (value) => value === null };
  return { matches: (value) => operator === '<>' && value !== null };
}

function opposite(criterion: Criterion): Criterion {
  return { matches: (value) => !criterion.matches(value) };
}

function ordered(operator: string, operand: PlainValue): Criterion {
  const accepts = {
    '<': (order: number) => order < 0,
    '>': (order: number) => order > 0,
    '<=': (order: number) => order <= 0,
    '>=': (order: number) => order >= 0,
  }[operator];
  return {
    matches: (value) =>
      typeof value === typeof operand &&
      !isError(value) &&
      (accepts?.(compareValues(value, operand)) ?? false),
  };
}

function wildcard(text: string): Criterion {
  const pattern = parseWildcards(text);
  return { matches: (value) => typeof value === 'string' && matchesWhole(pattern, value) };
}

/** One condition on one range. */
export interface Condition {
  readonly strip: Strip;
  readonly criterion: Criterion;
}

/** Positions where all conditions hold; the shortest list of candidates is taken from an index. */
export function positionsWhere(conditions: readonly Condition[], spend: (cells: number) => void): number[] {
  const listed = conditions.filter(({ criterion }) => criterion.oneOf);
  const [shortest] = listed.sort((one, other) => countCandidates(one) - countCandidates(other));
  const others = conditions.filter((condition) => condition !== shortest);
  const holds = (position: number) =>
    others.every(({ strip, criterion }) => criterion.matches(strip.values[position] ?? null));
  if (shortest) return listCandidates(shortest).filter(holds);
  const found: number[] = [];
  const length = conditions[0]?.strip.values.length ?? 0;
  spend(length * conditions.length);
  for (let position = 0; position < length; position += 1) if (holds(position)) found.push(position);
  return found;
}

function countCandidates({ strip, criterion }: Condition): number {
  return (criterion.oneOf ?? []).reduce<number>(
    (count, value) => count + positionsOf(strip, value).length,
    0,
  );
}

function listCandidates({ strip, criterion }: Condition): readonly number[] {
  const lists = (criterion.oneOf ?? [])
    .map((value) => positionsOf(strip, value))
    .filter((list) => list.length > 0);
  if (lists.length === 1) return lists[0] ?? [];
  return lists.flat().sort((one, other) => one - other);
}

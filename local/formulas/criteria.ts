import { compareValues, makeNumberText, parseNumber } from './coerce';
import { type NumberOrder, numberIndexOf, type OrderOperator, spanWhere } from './numberIndex';
import type { Strip } from './scope';
import { positionsOf } from './strips';
import { type FormulaValue, isError, type PlainValue } from './values';
import { hasWildcards, matchesWhole, parseWildcards, plainText } from './wildcards';

/** A condition of COUNTIF and its family. */
export interface Criterion {
  /** The values that satisfy it, when they can be listed: looked up instead of searched for. */
  readonly oneOf?: readonly FormulaValue[];
  /** Set when it compares numbers by size: looked up among the numbers in order. */
  readonly order?: NumberOrder;
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

const ORDERS: Readonly<Record<OrderOperator, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function isOrder(operator: string): operator is OrderOperator {
  return Object.hasOwn(ORDERS, operator);
}

function ordered(operator: string, operand: PlainValue): Criterion {
  if (!isOrder(operator)) return { matches: () => false };
  const accepts = ORDERS[operator];
  return {
    ...(typeof operand === 'number' ? { order: { operator, operand } } : {}),
    matches: (value) =>
      typeof value === typeof operand && !isError(value) && accepts(compareValues(value, operand)),
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

/** How many positions meet all conditions; a single comparison of numbers is answered without looking at any. */
export function countWhere(conditions: readonly Condition[], spend: (cells: number) => void): number {
  const [only, ...others] = conditions;
  if (!only?.criterion.order || others.length > 0) return positionsWhere(conditions, spend).length;
  const span = numberSpan(only);
  return span ? span.to - span.from : searchPositions(conditions, spend).length;
}

/** Positions where all conditions hold; the shortest list of candidates is taken from an index. */
export function positionsWhere(conditions: readonly Condition[], spend: (cells: number) => void): number[] {
  const listed = conditions.filter(({ criterion }) => criterion.oneOf);
  const [shortest] = listed.sort((one, other) => countCandidates(one) - countCandidates(other));
  if (shortest) return narrow(listCandidates(shortest), shortest, conditions);
  for (const condition of conditions) {
    const few = fewInOrder(condition);
    if (few) return narrow(few, condition, conditions);
  }
  return searchPositions(conditions, spend);
}

function searchPositions(conditions: readonly Condition[], spend: (cells: number) => void): number[] {
  const length = conditions[0]?.strip.values.length ?? 0;
  spend(length * conditions.length);
  const found: number[] = [];
  for (let position = 0; position < length; position += 1)
    if (conditions.every((condition) => holdsAt(condition, position))) found.push(position);
  return found;
}

function holdsAt({ strip, criterion }: Condition, position: number): boolean {
  return criterion.matches(strip.values[position] ?? null);
}

/** The candidates, chosen by one condition, that the others accept too. */
function narrow(
  candidates: readonly number[],
  chosenBy: Condition,
  conditions: readonly Condition[],
): number[] {
  const others = conditions.filter((condition) => condition !== chosenBy);
  return candidates.filter((position) => others.every((condition) => holdsAt(condition, position)));
}

const FEW = 0.25;

/** The positions a comparison of numbers leaves, in reading order; undefined when it leaves many or has no index. */
function fewInOrder(condition: Condition): readonly number[] | undefined {
  const span = numberSpan(condition);
  if (!span || span.to - span.from > condition.strip.values.length * FEW) return undefined;
  return [...span.positions.slice(span.from, span.to).sort()];
}

function numberSpan({ strip, criterion }: Condition) {
  const index = criterion.order && numberIndexOf(strip);
  if (!index || !criterion.order) return undefined;
  const [from, to] = spanWhere(index, criterion.order);
  return { from, to, positions: index.positions };
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

import { type Condition, countWhere, parseCriterion, positionsWhere } from '../criteria';
import { errorValue, type FormulaError, type FormulaValue, isError } from '../values';
import { type Call, define, type FunctionTable, isReference, type Operand } from './definition';
import { sumOf } from './numbers';

type Summary = (numbers: readonly number[]) => FormulaValue;

const average: Summary = (numbers) =>
  numbers.length === 0
    ? errorValue('#DIV/0!', 'Evaluation of function AVERAGEIFS caused a divide by zero error.')
    : sumOf(numbers) / numbers.length;
const largest: Summary = (numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0);

/** COUNTIF and its family: conditions on ranges, answered from the ranges' indexes. */
export const CONDITIONAL: FunctionTable = {
  COUNTIF: define({ required: ['range', 'any'] }, (call, range, criterion) =>
    count(call, [range, criterion]),
  ),
  COUNTIFS: define({ required: ['range', 'any'], rest: ['range', 'any'] }, (call, ...pairs) =>
    count(call, pairs),
  ),
  SUMIF: summariseOne(sumOf),
  SUMIFS: summariseSeveral(sumOf),
  AVERAGEIF: summariseOne(average),
  AVERAGEIFS: summariseSeveral(average),
  MAXIFS: summariseSeveral(largest),
  MINIFS: summariseSeveral(smallest),
};

function count(call: Call, pairs: readonly Operand[]): FormulaValue {
  const conditions = pairConditions(call, pairs);
  return isError(conditions) ? conditions : countWhere(conditions, call.spend);
}

function summariseOne(summary: Summary) {
  return define(
    { required: ['range', 'any'], optional: ['range'] },
    (call, range, criterion, values = range) =>
      summarise(call, resize(call, values, range), [range, criterion], summary),
  );
}

function summariseSeveral(summary: Summary) {
  return define({ required: ['range', 'range', 'any'], rest: ['range', 'any'] }, (call, values, ...pairs) =>
    summarise(call, values, pairs, summary),
  );
}

/** SUMIF takes only the corner of its second range; the size is that of the first. */
function resize(call: Call, values: Operand, like: Operand): Operand {
  if (!isReference(values) || !isReference(like)) return values;
  const { rows, columns } = like.area;
  const grid = call.scope.gridOf(values.sheet);
  const fits =
    grid && values.area.row + rows - 1 <= grid.rows && values.area.column + columns - 1 <= grid.columns;
  return fits ? { ...values, area: { ...values.area, rows, columns } } : values;
}

function summarise(call: Call, values: Operand, pairs: readonly Operand[], summary: Summary): FormulaValue {
  const conditions = pairConditions(call, pairs);
  if (isError(conditions)) return conditions;
  const strip = call.strip(values);
  if (strip.values.length !== conditions[0]?.strip.values.length) return differentSizes();
  const numbers: number[] = [];
  for (const position of positionsWhere(conditions, call.spend)) {
    const value = strip.values[position];
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) return value;
  }
  return summary(numbers);
}

function pairConditions(call: Call, pairs: readonly Operand[]): Condition[] | FormulaError {
  if (pairs.length % 2 === 1) return errorValue('#N/A', 'Every range needs a criterion.');
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const strip = call.strip(pairs[at] ?? null);
    const criterion = parseCriterion(call.single(pairs[at + 1] ?? null), call.scope.locale);
    conditions.push({ strip, criterion });
  }
  const [first] = conditions;
  const same = conditions.every(
    ({ strip }) =>
      strip.values.length === first?.strip.values.length && strip.columns === first.strip.columns,
  );
  return same ? conditions : differentSizes();
}

function differentSizes(): FormulaError {
  return errorValue('#VALUE!', 'Array arguments are of different size.');
}

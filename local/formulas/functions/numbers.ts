import { toNumber } from '../coerce';
import { type FormulaError, isError, isMatrix } from '../values';
import { type Call, isReference, type Operand } from './definition';

/**
 * The numbers among the arguments of an aggregate: in ranges and arrays only what is a number counts,
 * while a value given directly is coerced. The first error ends it.
 */
export function numbersOf(call: Call, operands: readonly Operand[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const several = isReference(operand) || isMatrix(operand);
    const values = several ? call.strip(operand).values : [toNumber(operand, call.scope.locale)];
    call.spend(values.length);
    for (const value of values) {
      if (typeof value === 'number') numbers.push(value);
      else if (isError(value)) return value;
    }
  }
  return numbers;
}

/** Sums without the drift of adding many decimals one by one (Neumaier). */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}

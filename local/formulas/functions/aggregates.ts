import { keyOf } from '../strips';
import { errorValue, type FormulaValue, isError, isMatrix } from '../values';
import { type Call, define, type FunctionTable, isReference, type Operand } from './definition';
import { numbersOf, sumOf } from './numbers';

const ranges = { required: ['range'], rest: ['range'] } as const;

/** SUM and its like: all cells of all arguments into one value. */
export const AGGREGATES: FunctionTable = {
  SUM: overNumbers(sumOf),
  PRODUCT: overNumbers((numbers) =>
    numbers.reduce((product, number) => product * number, numbers.length && 1),
  ),
  SUMSQ: overNumbers((numbers) => sumOf(numbers.map((number) => number * number))),
  MIN: overNumbers((numbers) => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0)),
  MAX: overNumbers((numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0)),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0
      ? errorValue('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.')
      : sumOf(numbers) / numbers.length,
  ),
  COUNT: define(ranges, (call, ...operands) => countWhere(call, operands, isCounted(call))),
  COUNTA: define(ranges, (call, ...operands) => countWhere(call, operands, (value) => value !== null)),
  COUNTBLANK: define(ranges, (call, ...operands) =>
    countWhere(call, operands, (value) => value === null || value === ''),
  ),
  COUNTUNIQUE: define(ranges, (call, ...operands) => {
    const keys = operands.flatMap((operand) => call.strip(operand).values.map(keyOf));
    return new Set(keys.filter((key) => key !== '')).size;
  }),
  SUMPRODUCT: define({ ...ranges, arrays: true }, (call, ...operands) => sumProducts(call, operands)),
};

function overNumbers(summary: (numbers: readonly number[]) => FormulaValue) {
  return define(ranges, (call, ...operands) => {
    const numbers = numbersOf(call, operands);
    return isError(numbers) ? numbers : summary(numbers);
  });
}

function countWhere(
  call: Call,
  operands: readonly Operand[],
  counted: (value: FormulaValue, direct: boolean) => boolean,
): number {
  let count = 0;
  for (const operand of operands) {
    const direct = !isReference(operand) && !isMatrix(operand);
    for (const value of call.strip(operand).values) if (counted(value, direct)) count += 1;
  }
  return count;
}

function isCounted(call: Call) {
  return (value: FormulaValue, direct: boolean): boolean =>
    typeof value === 'number' || (direct && value !== null && !isError(numbersOf(call, [value])));
}

function sumProducts(call: Call, operands: readonly Operand[]): FormulaValue {
  const strips = operands.map((operand) => call.strip(operand));
  const [first] = strips;
  if (strips.some((strip) => strip.values.length !== first?.values.length)) {
    return errorValue('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  }
  const products: number[] = [];
  for (const position of first?.values.keys() ?? []) {
    let product = 1;
    for (const strip of strips) {
      const value = strip.values[position] ?? null;
      if (isError(value)) return value;
      product *= typeof value === 'number' ? value : Number(value === true);
    }
    products.push(product);
  }
  return sumOf(products);
}

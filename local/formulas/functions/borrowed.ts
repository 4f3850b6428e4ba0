import * as library from '@formulajs/formulajs';
import { raise } from '../operators';
import { ERROR_CODES, errorValue, type FormulaValue, isError } from '../values';
import { type Call, define, type EagerFunction, type FunctionTable, type Operand } from './definition';
import { numbersOf } from './numbers';

/** The library copies and sorts a list at every call; one number of it costs as much as so many cells. */
const COST_OF_SORTING = 50;

type LibraryFunction = (...args: number[]) => unknown;
type ListFunction = (numbers: number[], ...args: number[]) => unknown;

/** Functions whose meaning in @formulajs/formulajs is that of Sheets. Its days are no serial numbers: no dates. */
export const BORROWED: FunctionTable = {
  ABS: ofNumbers(library.ABS, 1),
  SIGN: ofNumbers(library.SIGN, 1),
  INT: ofNumbers(library.INT, 1),
  EVEN: ofNumbers(library.EVEN, 1),
  ODD: ofNumbers(library.ODD, 1),
  SQRT: ofNumbers(library.SQRT, 1),
  EXP: ofNumbers(library.EXP, 1),
  LN: ofNumbers(library.LN, 1),
  LOG10: ofNumbers(library.LOG10, 1),
  QUOTIENT: ofNumbers(library.QUOTIENT, 2),
  MROUND: ofNumbers(library.MROUND, 2),
  PI: ofNumbers(library.PI, 0),
  DEGREES: ofNumbers(library.DEGREES, 1),
  RADIANS: ofNumbers(library.RADIANS, 1),
  SIN: ofNumbers(library.SIN, 1),
  COS: ofNumbers(library.COS, 1),
  TAN: ofNumbers(library.TAN, 1),
  ASIN: ofNumbers(library.ASIN, 1),
  ACOS: ofNumbers(library.ACOS, 1),
  ATAN: ofNumbers(library.ATAN, 1),
  ROMAN: ofNumbers(library.ROMAN, 1),
  PMT: ofNumbers(library.PMT, 3, [0, 0]),
  PV: ofNumbers(library.PV, 3, [0, 0]),
  FV: ofNumbers(library.FV, 3, [0, 0]),
  NPER: ofNumbers(library.NPER, 3, [0, 0]),
  ROUND: ofNumbers(library.ROUND, 1, [0]),
  ROUNDUP: ofNumbers(library.ROUNDUP, 1, [0]),
  ROUNDDOWN: ofNumbers(library.ROUNDDOWN, 1, [0]),
  TRUNC: ofNumbers(library.TRUNC, 1, [0]),
  LOG: ofNumbers(library.LOG, 1, [10]),
  CEILING: ofNumbers(library.CEILING, 1, [1]),
  FLOOR: ofNumbers(library.FLOOR, 1, [1]),
  MEDIAN: ofList(library.MEDIAN),
  MODE: ofList(findMode),
  STDEV: ofList(library.STDEVS, 2),
  STDEVP: ofList(library.STDEVP),
  VAR: ofList(library.VARS, 2),
  VARP: ofList(library.VARP),
  GEOMEAN: ofList(library.GEOMEAN),
  HARMEAN: ofList(library.HARMEAN),
  AVEDEV: ofList(library.AVEDEV),
  DEVSQ: ofList(library.DEVSQ),
  LARGE: ofListAndNumber(library.LARGE),
  SMALL: ofListAndNumber(library.SMALL),
  PERCENTILE: ofListAndNumber(library.PERCENTILEINC),
  QUARTILE: ofListAndNumber((numbers, quarter = 0) =>
    library.PERCENTILEINC(numbers, Math.trunc(quarter) / 4),
  ),
  MOD: define({ required: ['number', 'number'] }, (_, number, divisor) => remainder(number, divisor)),
  ATAN2: define({ required: ['number', 'number'] }, (_, x, y) =>
    x === 0 && y === 0 ? errorValue('#DIV/0!') : Math.atan2(y, x),
  ),
  POWER: define({ required: ['number', 'number'] }, (_, base, exponent) => raise(base, exponent)),
  FACT: define({ required: ['number'] }, (_, number) => factorial(Math.trunc(number))),
  RANK: define({ required: ['number', 'range'], optional: ['truth'] }, rank),
};

/** Required numbers first, then optional ones with their defaults. */
function ofNumbers(
  borrowed: LibraryFunction,
  required: number,
  defaults: readonly number[] = [],
): EagerFunction {
  const kinds = (count: number) => Array.from({ length: count }, () => 'number' as const);
  return define({ required: kinds(required), optional: kinds(defaults.length) }, (_, ...given) => {
    const numbers = given.filter((number) => number !== undefined);
    return makeAnswer(borrowed(...numbers, ...defaults.slice(numbers.length - required)));
  });
}

/** All numbers among the arguments; fewer than `least` have no answer. */
function ofList(borrowed: ListFunction, least = 1): EagerFunction {
  return define({ required: ['range'], rest: ['range'] }, (call, ...operands) => {
    const numbers = numbersOf(call, operands);
    if (isError(numbers)) return numbers;
    return numbers.length < least
      ? errorValue(least > 1 ? '#DIV/0!' : '#NUM!')
      : makeAnswer(borrowed(numbers));
  });
}

function ofListAndNumber(borrowed: ListFunction): EagerFunction {
  return define({ required: ['range', 'number'] }, (call, range, number) => {
    const numbers = numbersOf(call, [range]);
    if (isError(numbers)) return numbers;
    call.spend(numbers.length * COST_OF_SORTING);
    const answer = makeAnswer(borrowed(numbers, number));
    return isError(answer) ? errorValue('#NUM!') : answer;
  });
}

/** The library answers a failure with an Error whose message is the code. */
function makeAnswer(answer: unknown): FormulaValue {
  if (answer instanceof Error)
    return errorValue(ERROR_CODES.find((code) => code === answer.message) ?? '#VALUE!');
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : errorValue('#NUM!');
  return typeof answer === 'string' || typeof answer === 'boolean' ? answer : errorValue('#VALUE!');
}

function rank(call: Call, number: number, range: Operand, ascending = false): FormulaValue {
  const numbers = numbersOf(call, [range]);
  if (isError(numbers)) return numbers;
  const before = numbers.filter((each) => (ascending ? each < number : each > number));
  return numbers.includes(number) ? before.length + 1 : errorValue('#N/A');
}

/** Takes the sign of the divisor, whatever that of the number. */
function remainder(number: number, divisor: number): FormulaValue {
  if (divisor === 0) return errorValue('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
  return number - divisor * Math.floor(number / divisor);
}

/** The number that occurs most often, the first of several; a list in which none is repeated has no answer. */
function findMode(numbers: readonly number[]): number | Error {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [mode, most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 1]);
  return most > 1 ? mode : new Error('#N/A');
}

function factorial(number: number): FormulaValue {
  if (number < 0 || number > 170) return errorValue('#NUM!');
  let product = 1;
  for (let factor = 2; factor <= number; factor += 1) product *= factor;
  return product;
}

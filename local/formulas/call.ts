import { toNumber, toText, toTruth } from './coerce';
import {
  type Call,
  type EagerFunction,
  type FunctionDefinition,
  isReference,
  isSeveral,
  type Kind,
  type Operand,
} from './functions/definition';
import { checked } from './operators';
import type { Node } from './parse';
import type { CustomFunction } from './scope';
import { errorValue, type FormulaError, type FormulaValue, isError, isMatrix, type Matrix } from './values';

/** Calls a built-in function; a wrong number of arguments is `#N/A`, as Sheets has it. */
export function callBuiltIn(
  builtIn: FunctionDefinition,
  name: string,
  args: readonly Node[],
  call: Call,
): Operand {
  const [least, most] = arity(builtIn);
  if (args.length < least || args.length > most) return wrongCount(name, least, args.length);
  if (builtIn.lazy) return builtIn.run(call, args);
  const operands = args.map((node) => call.evaluate(node, call.array || builtIn.arrays));
  return callEager(builtIn, operands, call);
}

function arity(builtIn: FunctionDefinition): [least: number, most: number] {
  if (builtIn.lazy) return [builtIn.least, builtIn.most];
  const { required, optional, rest } = builtIn;
  return [required.length, rest.length > 0 ? Number.POSITIVE_INFINITY : required.length + optional.length];
}

function wrongCount(name: string, least: number, given: number): FormulaError {
  const expected = `Expected at least ${least} arguments, but got ${given} arguments.`;
  return errorValue('#N/A', `Wrong number of arguments to ${name.toUpperCase()}. ${expected}`);
}

/** Ranges stay whole; where a single-value argument is an array, the function runs once per element. */
function callEager(builtIn: EagerFunction, operands: readonly Operand[], call: Call): Operand {
  const kinds = operands.map((_, index) => kindOf(builtIn, index));
  const places = kinds.flatMap((kind, index) => (kind === 'range' ? [] : [index]));
  const ranges = operands.map((operand, index) => (kinds[index] === 'range' ? operand : null));
  if (places.length === 0) return builtIn.run(call, ranges);
  const scalars = places.map((index) => operands[index] ?? null);
  return spread(call, scalars, (values) => {
    const args: unknown[] = [...ranges];
    for (const [at, index] of places.entries()) {
      const value = coerce(kinds[index], values[at] ?? null, call.scope.locale);
      if (kinds[index] !== 'any' && isError(value)) return value;
      args[index] = value;
    }
    const result = builtIn.run(call, args);
    return isReference(result) || isMatrix(result) ? result : checked(result);
  });
}

function kindOf(builtIn: EagerFunction, index: number): Kind {
  const listed = [...builtIn.required, ...builtIn.optional];
  const { rest } = builtIn;
  return listed[index] ?? rest[(index - listed.length) % rest.length] ?? 'value';
}

function coerce(kind: Kind | undefined, value: FormulaValue, locale: string | undefined): FormulaValue {
  if (kind === 'number') return toNumber(value, locale);
  if (kind === 'text') return toText(value, locale);
  return kind === 'truth' ? toTruth(value) : value;
}

/** As `broadcast`, for functions that may answer with an array when called once. */
function spread(
  call: Call,
  operands: readonly Operand[],
  apply: (values: FormulaValue[]) => Operand,
): Operand {
  if (!call.array || !operands.some(isSeveral)) return apply(operands.map((operand) => call.single(operand)));
  return applyArray(call, operands, (values) => call.single(apply(values)));
}

/**
 * Outside ARRAYFORMULA one value per operand; inside, element by element: a single row or column is repeated,
 * and cells that one of the operands does not reach are `#N/A`.
 */
export function applyArray(
  call: Call,
  operands: readonly Operand[],
  apply: (values: FormulaValue[]) => FormulaValue,
): Operand {
  if (!call.array || !operands.some(isSeveral)) return apply(operands.map((operand) => call.single(operand)));
  const blocks = operands.map((operand) => call.matrix(operand));
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  call.spend(rows * columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const values = blocks.map((block) => elementAt(block, row, column));
      return values.includes(undefined) ? errorValue('#N/A') : apply(values as FormulaValue[]);
    }),
  );
}

function elementAt(block: Matrix, row: number, column: number): FormulaValue | undefined {
  const line = block.length === 1 ? block[0] : block[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

const VOLATILE_REFUSAL =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

/** Single cells arrive as values and ranges whole; an argument that failed is the answer, without a call. */
export function callCustom(custom: CustomFunction, args: readonly Node[], call: Call): Operand {
  if (args.some((node) => node.kind === 'call' && node.name.toUpperCase() === 'NOW')) {
    return errorValue('#ERROR!', VOLATILE_REFUSAL);
  }
  const values = args.map((node) => unwrap(call, call.evaluate(node)));
  return values.find(isError) ?? unwrap(call, rectangular(custom(values), call));
}

function unwrap(call: Call, operand: Operand): FormulaValue | Matrix {
  const value = isReference(operand) ? call.matrix(operand) : operand;
  if (!isMatrix(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
}

/** Rows of one length, as ranges have them; nothing at all is a blank. */
function rectangular(result: FormulaValue | Matrix, call: Call): FormulaValue | Matrix {
  if (!isMatrix(result)) return result;
  const columns = result.reduce((widest, row) => Math.max(widest, row.length), 0);
  call.spend(result.length * columns);
  if (columns === 0) return null;
  if (result.every((row) => row.length === columns)) return result;
  return result.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}

import { type Area, isOneCell } from '../areas';
import type { Node } from '../parse';
import type { FormulaScope, Strip } from '../scope';
import { type FormulaValue, isMatrix, type Matrix, type PlainValue } from '../values';

/** A range that has not been read yet; its area lies on the grid. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** What an argument can evaluate to. */
export type Operand = FormulaValue | Matrix | Reference;

export function isReference(operand: Operand): operand is Reference {
  return typeof operand === 'object' && operand !== null && 'area' in operand;
}

/** One evaluation: the scope, and what functions need from the evaluator. */
export interface Call {
  readonly scope: FormulaScope;
  /** True inside ARRAYFORMULA and its like: operators and single-value functions work element by element. */
  readonly array: boolean;
  /** Counts work; a formula over its budget ends in `#ERROR!`. */
  spend(cells: number): void;
  evaluate(node: Node, array?: boolean): Operand;
  single(operand: Operand): FormulaValue;
  matrix(operand: Operand): Matrix;
  strip(operand: Operand): Strip;
  /** Applies a function to single values, element by element when an operand has several. */
  broadcast(operands: readonly Operand[], apply: (values: FormulaValue[]) => FormulaValue): Operand;
}

/** More than one value, or an array of one. */
export function isSeveral(operand: Operand): boolean {
  return isReference(operand) ? !isOneCell(operand.area) : isMatrix(operand);
}

/** The rows and columns of an operand, without reading a range. */
export function sizeOf(call: Call, operand: Operand): { rows: number; columns: number } {
  if (isReference(operand)) return operand.area;
  const matrix = call.matrix(operand);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/**
 * How an argument is handed over. `number`, `text` and `truth` are coerced; `value` is any single value but an
 * error; `any` lets errors through; `range` comes as it is, to be read as a whole.
 */
export interface Kinds {
  number: number;
  text: string;
  truth: boolean;
  value: PlainValue;
  any: FormulaValue;
  range: Operand;
}
export type Kind = keyof Kinds;

type Values<K extends readonly Kind[]> = { -readonly [Index in keyof K]: Kinds[K[Index]] };
type Rest<R extends readonly Kind[]> = R extends readonly [] ? [] : Kinds[R[number]][];

export interface EagerFunction {
  readonly lazy: false;
  readonly required: readonly Kind[];
  readonly optional: readonly Kind[];
  /** The kinds of any number of further arguments, repeated in turn. */
  readonly rest: readonly Kind[];
  /** Its arguments are evaluated as inside ARRAYFORMULA. */
  readonly arrays: boolean;
  run(call: Call, args: readonly unknown[]): Operand;
}

/** A function that decides itself which of its arguments to evaluate. */
export interface LazyFunction {
  readonly lazy: true;
  readonly least: number;
  readonly most: number;
  run(call: Call, args: readonly Node[]): Operand;
}

export type FunctionDefinition = EagerFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

interface Shape<Q extends readonly Kind[], O extends readonly Kind[], R extends readonly Kind[]> {
  readonly required?: Q;
  readonly optional?: O;
  readonly rest?: R;
  readonly arrays?: boolean;
}

/** Declares a function by the kinds of its arguments; `run` receives them checked and coerced. */
export function define<
  const Q extends readonly Kind[] = [],
  const O extends readonly Kind[] = [],
  const R extends readonly Kind[] = [],
>(
  shape: Shape<Q, O, R>,
  run: (call: Call, ...args: [...Values<Q>, ...Partial<Values<O>>, ...Rest<R>]) => Operand,
): EagerFunction {
  const { required = [], optional = [], rest = [], arrays = false } = shape;
  return {
    lazy: false,
    required,
    optional,
    rest,
    arrays,
    run: (call, args) => run(call, ...(args as [...Values<Q>, ...Partial<Values<O>>, ...Rest<R>])),
  };
}

export function defineLazy(
  least: number,
  most: number,
  run: (call: Call, args: readonly Node[]) => Operand,
): LazyFunction {
  return { lazy: true, least, most, run };
}

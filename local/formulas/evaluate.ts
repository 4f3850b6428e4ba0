import { cutToGrid } from './areas';
import { applyArray, callBuiltIn, callCustom } from './call';
import { BUILT_INS } from './functions/all';
import { type Call, isReference, type Operand } from './functions/definition';
import { readMatrix, readSingle, readStrip } from './operands';
import { applyBinary, applyUnary } from './operators';
import type { BinaryOperator, Node, Parsed } from './parse';
import { areaOf, type ReferenceText } from './references';
import type { FormulaScope } from './scope';
import { errorValue, type FormulaValue, isError, isMatrix, type Matrix } from './values';

const MOST_CELLS = 20_000_000;

/** Cells that may still be read or made; several evaluations may share one. */
export interface Budget {
  left: number;
}

const LONGEST_RESULT = 50_000;
const BLANK_ROW: readonly FormulaValue[] = [];

/** Thrown and caught in this file only: a formula that asks for more work than any honest one. */
class OverBudget extends Error {}

/**
 * The value of a formula, or rows of values that spill from its cell. Every failure is an error value,
 * work beyond twenty million cells included.
 */
export function evaluate(
  parsed: Parsed,
  scope: FormulaScope,
  budget: Budget = { left: MOST_CELLS },
): FormulaValue | Matrix {
  const own = { left: Math.min(budget.left, MOST_CELLS) };
  const granted = own.left;
  try {
    const call = makeCall(scope, own, false);
    return settle(call, parsed.node, call.evaluate(parsed.node));
  } catch (error) {
    if (error instanceof OverBudget) return errorValue('#ERROR!', 'Calculation limit was reached.');
    throw error;
  } finally {
    budget.left -= granted - own.left;
  }
}

/** A bare reference answers for this row or column only; what a function returns spills. */
function settle(call: Call, node: Node, operand: Operand): FormulaValue | Matrix {
  if (isReference(operand) && (node.kind === 'reference' || node.kind === 'name'))
    return call.single(operand);
  const value = isReference(operand) ? call.matrix(operand) : operand;
  if (!isMatrix(value)) return shortened(value);
  if (value.length === 1 && value[0]?.length === 1) return shortened(value[0][0] ?? null);
  return value;
}

function shortened(value: FormulaValue): FormulaValue {
  if (typeof value !== 'string' || value.length <= LONGEST_RESULT) return value;
  return errorValue('#VALUE!', 'Text result is longer than the limit of 50000 characters.');
}

function makeCall(scope: FormulaScope, budget: Budget, array: boolean): Call {
  const call: Call = {
    scope,
    array,
    spend(cells) {
      budget.left -= cells;
      if (!(budget.left >= 0)) throw new OverBudget();
    },
    evaluate(node, arrays = array) {
      return evaluateNode(node, arrays === array ? call : makeCall(scope, budget, arrays));
    },
    single: (operand) => readSingle(call, operand),
    matrix: (operand) => readMatrix(call, operand),
    strip: (operand) => readStrip(call, operand),
    broadcast: (operands, apply) => applyArray(call, operands, apply),
  };
  return call;
}

function evaluateNode(node: Node, call: Call): Operand {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'reference':
      return resolve(node.reference, call);
    case 'name':
      return resolveName(node.name, call);
    case 'unary':
      return call.broadcast([call.evaluate(node.operand)], ([value = null]) =>
        applyUnary(node.operator, value, call.scope.locale),
      );
    case 'binary':
      return evaluateBinary(node, call);
    case 'array':
      return evaluateArray(node.rows, call);
    case 'call':
      return evaluateCall(node.name, node.args, call);
  }
}

function resolve(text: ReferenceText, call: Call): Operand {
  const grid = call.scope.gridOf(text.sheet);
  if (!grid) return errorValue('#REF!', `Unresolved sheet name '${text.sheet ?? ''}'.`);
  const area = cutToGrid(areaOf(text), grid);
  return area ? { sheet: text.sheet, area } : errorValue('#REF!', 'Reference does not exist.');
}

function resolveName(name: string, call: Call): Operand {
  const named = call.scope.named(name);
  if (!named) return errorValue('#NAME?', `Unknown range name: '${name.toUpperCase()}'.`);
  const grid = call.scope.gridOf(named.sheet);
  const area = grid && cutToGrid(named.area, grid);
  return area ? { sheet: named.sheet, area } : errorValue('#REF!');
}

/** Walks down the left side in a loop: a sum of thousands of terms is as deep as it is long. */
function evaluateBinary(node: Node & { kind: 'binary' }, call: Call): Operand {
  const steps: { operator: BinaryOperator; right: Node }[] = [];
  let left: Node = node;
  for (; left.kind === 'binary'; left = left.left) steps.push({ operator: left.operator, right: left.right });
  let result = call.evaluate(left);
  for (const { operator, right } of steps.reverse()) {
    result = call.broadcast([result, call.evaluate(right)], ([one = null, other = null]) =>
      applyBinary(operator, one, other, call.scope.locale),
    );
  }
  return result;
}

function evaluateCall(name: string, args: readonly Node[], call: Call): Operand {
  const builtIn = BUILT_INS.get(name.toUpperCase());
  if (builtIn) return callBuiltIn(builtIn, name, args, call);
  const custom = call.scope.custom(name);
  if (custom) return callCustom(custom, args, call);
  return errorValue('#NAME?', `Unknown function: '${name.toUpperCase()}'.`);
}

function evaluateArray(rows: readonly (readonly Node[])[], call: Call): Operand {
  const bands: Matrix[] = [];
  for (const row of rows) {
    const band = besideEachOther(row.map((node) => call.matrix(call.evaluate(node))));
    if (isError(band)) return band;
    bands.push(band);
  }
  const columns = bands[0]?.[0]?.length ?? 0;
  const matrix = bands.flat();
  call.spend(matrix.length * columns);
  if (columns === 0) return errorValue('#VALUE!', 'An array literal needs at least one value.');
  if (matrix.some((row) => row.length !== columns)) {
    return errorValue(
      '#VALUE!',
      'In ARRAY_LITERAL, an array literal was missing values for one or more rows.',
    );
  }
  return matrix;
}

function besideEachOther(blocks: readonly Matrix[]) {
  const height = blocks[0]?.length ?? 0;
  if (blocks.some((block) => block.length !== height)) {
    return errorValue('#VALUE!', 'Function ARRAY_ROW has arguments of different heights.');
  }
  return Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? BLANK_ROW));
}

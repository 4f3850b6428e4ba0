import { compareValues, toNumber, toTruth } from '../coerce';
import type { Node } from '../parse';
import { errorValue, type FormulaError, type FormulaValue, isError, isMatrix } from '../values';
import {
  type Call,
  define,
  defineLazy,
  type FunctionTable,
  isReference,
  isSeveral,
  type Operand,
} from './definition';

export const LOGICAL: FunctionTable = {
  IF: defineLazy(2, 3, (call, args) => chooseBranch(call, args, args.length > 2 ? args[2] : undefined)),
  IFS: defineLazy(2, 254, (call, args) => firstTrue(call, args)),
  IFERROR: defineLazy(1, 2, (call, args) => replaceErrors(call, args, () => true)),
  IFNA: defineLazy(1, 2, (call, args) => replaceErrors(call, args, (failure) => failure.error === '#N/A')),
  SWITCH: defineLazy(3, 255, (call, args) => switchOver(call, args)),
  CHOOSE: defineLazy(2, 255, choose),
  ARRAYFORMULA: defineLazy(1, 1, (call, [node]) => wholeOf(call, node)),
  AND: define({ required: ['range'], rest: ['range'] }, (call, ...operands) =>
    combine(call, operands, (truths) => truths.every(Boolean)),
  ),
  OR: define({ required: ['range'], rest: ['range'] }, (call, ...operands) =>
    combine(call, operands, (truths) => truths.some(Boolean)),
  ),
  XOR: define({ required: ['range'], rest: ['range'] }, (call, ...operands) =>
    combine(call, operands, (truths) => truths.filter(Boolean).length % 2 === 1),
  ),
  NOT: define({ required: ['truth'] }, (_, truth) => !truth),
  TRUE: define({}, () => true),
  FALSE: define({}, () => false),
};

const BLANK: Node = { kind: 'literal', value: null };

/** Inside ARRAYFORMULA, an operand of several values is gone through one by one. */
function isEach(call: Call, operand: Operand): boolean {
  return call.array && isSeveral(operand);
}

function wholeOf(call: Call, node: Node | undefined): Operand {
  const operand = call.evaluate(node ?? BLANK, true);
  return isReference(operand) ? call.matrix(operand) : operand;
}

/** Only the branch taken is evaluated, except over an array, where both are, once. */
function chooseBranch(call: Call, [test = BLANK, then = BLANK]: readonly Node[], otherwise?: Node): Operand {
  const tested = call.evaluate(test);
  if (!isEach(call, tested)) {
    const truth = toTruth(call.single(tested));
    if (isError(truth)) return truth;
    if (truth) return call.evaluate(then);
    return otherwise ? call.evaluate(otherwise) : false;
  }
  const branches = [call.evaluate(then), otherwise ? call.evaluate(otherwise) : false];
  return call.broadcast([tested, ...branches], ([value = null, yes = null, no = null]) => {
    const truth = toTruth(value);
    return isError(truth) ? truth : truth ? yes : no;
  });
}

const NO_MATCH = errorValue('#N/A', 'No match.');

function firstTrue(call: Call, args: readonly Node[]): Operand {
  const [test, then, ...rest] = args;
  if (!test) return NO_MATCH;
  if (!then) return errorValue('#N/A', 'Wrong number of arguments to IFS.');
  const tested = call.evaluate(test);
  if (isEach(call, tested)) return firstTrueEach(call, args);
  const truth = toTruth(call.single(tested));
  if (isError(truth)) return truth;
  return truth ? call.evaluate(then) : firstTrue(call, rest);
}

function firstTrueEach(call: Call, args: readonly Node[]): Operand {
  return call.broadcast(
    args.map((node) => call.evaluate(node)),
    (values) => {
      for (let at = 0; at + 1 < values.length; at += 2) {
        const truth = toTruth(values[at] ?? null);
        if (isError(truth)) return truth;
        if (truth) return values[at + 1] ?? null;
      }
      return NO_MATCH;
    },
  );
}

/** The fallback is evaluated only when there is an error; in an array each error is replaced. */
function replaceErrors(call: Call, args: readonly Node[], caught: (error: FormulaError) => boolean): Operand {
  const [node = BLANK, fallback = BLANK] = args;
  const operand = call.evaluate(node);
  const several = isMatrix(operand) || isEach(call, operand);
  if (several) return replaceEach(call, operand, fallback, caught);
  const value = call.single(operand);
  return isError(value) && caught(value) ? call.evaluate(fallback) : isReference(operand) ? operand : value;
}

function replaceEach(
  call: Call,
  operand: Operand,
  fallback: Node,
  caught: (error: FormulaError) => boolean,
): Operand {
  const matrix = call.matrix(operand);
  if (!matrix.some((row) => row.some((value) => isError(value) && caught(value)))) return matrix;
  const replacement = call.evaluate(fallback);
  if (isEach(call, replacement)) {
    return call.broadcast([matrix, replacement], ([value = null, other = null]) =>
      isError(value) && caught(value) ? other : value,
    );
  }
  const single = call.single(replacement);
  return matrix.map((row) => row.map((value) => (isError(value) && caught(value) ? single : value)));
}

function switchOver(call: Call, args: readonly Node[]): Operand {
  const [subject = BLANK, ...cases] = args;
  const tested = call.evaluate(subject);
  if (isEach(call, tested)) return switchEach(call, tested, cases);
  const value = call.single(tested);
  if (isError(value)) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const candidate = call.single(call.evaluate(cases[at] ?? BLANK));
    if (isError(candidate)) return candidate;
    if (compareValues(value, candidate) === 0) return call.evaluate(cases[at + 1] ?? BLANK);
  }
  const fallback = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  return fallback ? call.evaluate(fallback) : NO_MATCH;
}

function switchEach(call: Call, subject: Operand, cases: readonly Node[]): Operand {
  const operands = cases.map((node) => call.evaluate(node));
  return call.broadcast([subject, ...operands], ([value = null, ...others]) => {
    if (isError(value)) return value;
    for (let at = 0; at + 1 < others.length; at += 2) {
      const candidate = others[at] ?? null;
      if (isError(candidate)) return candidate;
      if (compareValues(value, candidate) === 0) return others[at + 1] ?? null;
    }
    return others.length % 2 === 1 ? (others.at(-1) ?? null) : NO_MATCH;
  });
}

function choose(call: Call, [which = BLANK, ...choices]: readonly Node[]): Operand {
  const number = toNumber(call.single(call.evaluate(which)), call.scope.locale);
  if (isError(number)) return number;
  const chosen = choices[Math.trunc(number) - 1];
  return chosen ? call.evaluate(chosen) : errorValue('#NUM!', `CHOOSE has no choice ${number}.`);
}

/** In a range, text and blanks say nothing; given directly, text that is no truth is an error. */
function combine(
  call: Call,
  operands: readonly Operand[],
  decide: (truths: boolean[]) => boolean,
): FormulaValue {
  const truths: boolean[] = [];
  for (const operand of operands) {
    const several = isReference(operand) || isMatrix(operand);
    const values = several ? call.strip(operand).values : [toTruth(operand)];
    call.spend(values.length);
    for (const value of values) {
      if (isError(value)) return value;
      if (typeof value === 'boolean' || typeof value === 'number') truths.push(Boolean(value));
    }
  }
  return truths.length === 0 && operands.length > 0
    ? errorValue('#VALUE!', 'No valid input data.')
    : decide(truths);
}

import type { Node, Parsed } from './parse';
import type { ReferenceText } from './references';

/** How a result wants to be shown where the cell has no format of its own. */
export type ResultKind = 'date' | 'time' | 'dateTime' | 'percent';

const KINDS: Readonly<Record<string, ResultKind>> = {
  TODAY: 'date',
  DATE: 'date',
  EDATE: 'date',
  EOMONTH: 'date',
  DATEVALUE: 'date',
  WORKDAY: 'date',
  'WORKDAY.INTL': 'date',
  NOW: 'dateTime',
  TIME: 'time',
  TIMEVALUE: 'time',
};

/** Functions that answer with one of their arguments, and which these are. */
const PASSING: Readonly<Record<string, readonly number[]>> = {
  IF: [1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
  CHOOSE: [1],
  ARRAYFORMULA: [0],
  INDEX: [0],
  FILTER: [0],
  SORT: [0],
  UNIQUE: [0],
  TRANSPOSE: [0],
  MIN: [0],
  MAX: [0],
  SUM: [0],
  MAXIFS: [0],
  MINIFS: [0],
  XLOOKUP: [2],
};

/** Whether a formula's result is a day, a time or a share, as far as its text tells; cells are asked for theirs. */
export function resultKindOf(
  parsed: Parsed,
  kindOfCells: (reference: ReferenceText) => ResultKind | undefined = () => undefined,
): ResultKind | undefined {
  return kindOf(parsed.node, kindOfCells, 0);
}

type Ask = (reference: ReferenceText) => ResultKind | undefined;

function kindOf(node: Node, ask: Ask, depth: number): ResultKind | undefined {
  if (depth > 100) return undefined;
  if (node.kind === 'reference') return ask(node.reference);
  if (node.kind === 'unary') return node.operator === '%' ? 'percent' : kindOf(node.operand, ask, depth + 1);
  if (node.kind === 'array') return node.rows[0]?.[0] && kindOf(node.rows[0][0], ask, depth + 1);
  if (node.kind === 'call') return kindOfCall(node.name.toUpperCase(), node.args, ask, depth);
  return node.kind === 'binary' ? kindOfBinary(node, ask, depth) : undefined;
}

function kindOfCall(name: string, args: readonly Node[], ask: Ask, depth: number): ResultKind | undefined {
  if (KINDS[name]) return KINDS[name];
  for (const index of PASSING[name] ?? []) {
    const passed = args[index];
    const kind = passed && kindOf(passed, ask, depth + 1);
    if (kind) return kind;
  }
  return undefined;
}

/** A day plus or minus days is a day; one day from another is a number. */
function kindOfBinary(node: Node & { kind: 'binary' }, ask: Ask, depth: number): ResultKind | undefined {
  if (node.operator !== '+' && node.operator !== '-') return undefined;
  const left = kindOf(node.left, ask, depth + 1);
  const right = kindOf(node.right, ask, depth + 1);
  if (node.operator === '-' && left && right) return undefined;
  return left ?? right;
}

import type { Parsed, Place } from '../formulas';
import { isError, parseFormula } from '../formulas';
import { contentAt } from '../workbook/cells';
import { isFormulaCell } from '../workbook/content';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { findSheet, findSheetByName } from '../workbook/workbook';

/** Where an argument's cells begin, when the argument is a reference or a name. */
export interface ArgumentPlace {
  sheet: Sheet;
  row: number;
  column: number;
}

type Node = Parsed['node'];

/** The places of a custom function's arguments in the formula of a cell; of its first call, if it is called twice. */
export function argumentPlaces(
  workbook: Workbook,
  functionName: string,
  place: Place,
): (ArgumentPlace | undefined)[] {
  const home = findSheetByName(workbook, place.sheet);
  const content = home && contentAt(home, place.row, place.column);
  if (!home || !content || !isFormulaCell(content)) return [];
  const parsed = parseFormula(content.formula);
  if (isError(parsed)) return [];
  const call = findCall(parsed.node, functionName.toUpperCase());
  return call ? call.args.map((node) => placeOf(workbook, home, node)) : [];
}

function findCall(node: Node, name: string): (Node & { kind: 'call' }) | undefined {
  if (node.kind === 'call' && node.name.toUpperCase() === name) return node;
  for (const child of childrenOf(node)) {
    const found = findCall(child, name);
    if (found) return found;
  }
  return undefined;
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'call') return node.args;
  if (node.kind === 'binary') return [node.left, node.right];
  if (node.kind === 'unary') return [node.operand];
  return node.kind === 'array' ? node.rows.flat() : [];
}

function placeOf(workbook: Workbook, home: Sheet, node: Node): ArgumentPlace | undefined {
  if (node.kind === 'name') {
    const range = workbook.namedRanges.find((one) => one.name.toLowerCase() === node.name.toLowerCase());
    const sheet = range && findSheet(workbook, range.sheetId);
    return range && sheet && { sheet, row: range.area.row, column: range.area.column };
  }
  if (node.kind !== 'reference') return undefined;
  const { sheet: name, from } = node.reference;
  const sheet = name === undefined ? home : findSheetByName(workbook, name);
  return sheet && { sheet, row: from.row ?? 1, column: from.column ?? 1 };
}

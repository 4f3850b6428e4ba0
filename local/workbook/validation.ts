import { lastColumn, lastRow } from './area';
import { valueAt } from './cells';
import type { CellValue } from './content';
import type { RuleValue, Validation } from './rules';
import type { Workbook } from './workbook';
import { findSheet } from './workbook';

/** Whether a validation rule takes the value. Rules the model does not understand take everything. */
export function accepts(workbook: Workbook, rule: Validation, value: CellValue): boolean {
  if (rule.kind === 'VALUE_IN_LIST') return rule.values.some((allowed) => String(allowed) === String(value));
  if (rule.kind === 'VALUE_IN_RANGE') return rangeHolds(workbook, rule.values[0], value);
  if (rule.kind === 'CHECKBOX') return checkboxTakes(rule, value);
  const test = TESTS[rule.kind];
  return test ? test(value, rule.values.map(Number), rule.values.map(String)) : true;
}

function checkboxTakes(rule: Validation, value: CellValue): boolean {
  const allowed = rule.values.length > 0 ? rule.values : [true, false];
  return allowed.some((one) => one === value);
}

function rangeHolds(workbook: Workbook, place: RuleValue | undefined, value: CellValue): boolean {
  return textsOfRange(workbook, place)?.includes(String(value)) ?? true;
}

function textsOfRange(workbook: Workbook, place: RuleValue | undefined): string[] | undefined {
  if (typeof place !== 'object' || place === null) return undefined;
  const sheet = findSheet(workbook, place.sheetId);
  if (!sheet) return undefined;
  const texts: string[] = [];
  for (let row = place.area.row; row <= Math.min(lastRow(place.area), sheet.rowCount); row++) {
    for (let column = place.area.column; column <= lastColumn(place.area); column++) {
      const value = valueAt(sheet, row, column);
      if (value !== null && value !== '') texts.push(String(value));
    }
  }
  return texts;
}

type Test = (value: CellValue, numbers: number[], texts: string[]) => boolean;

const number = (test: (value: number, a: number, b: number) => boolean): Test => {
  return (value, [a = 0, b = 0]) => typeof value === 'number' && test(value, a, b);
};
const text = (test: (value: string, part: string) => boolean): Test => {
  return (value, _, [part = '']) => test(String(value).toLowerCase(), part.toLowerCase());
};

const TESTS: Readonly<Record<string, Test>> = {
  DATE_IS_VALID_DATE: number(() => true),
  DATE_AFTER: number((value, a) => value > a),
  DATE_BEFORE: number((value, a) => value < a),
  DATE_ON_OR_AFTER: number((value, a) => value >= a),
  DATE_ON_OR_BEFORE: number((value, a) => value <= a),
  DATE_EQUAL_TO: number((value, a) => value === a),
  DATE_BETWEEN: number((value, a, b) => value >= a && value <= b),
  DATE_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.includes(part)),
  TEXT_EQUAL_TO: text((value, part) => value === part),
  TEXT_IS_VALID_EMAIL: text((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
};

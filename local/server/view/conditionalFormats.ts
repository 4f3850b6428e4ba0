import {
  evaluate,
  type FormulaScope,
  type FormulaValue,
  isMatrix,
  offsetReferences,
  parseFormula,
} from '../../formulas';
import type { CellStyle } from '../../protocol/book';
import { contains, gridOf } from '../../workbook/area';
import { valueAt } from '../../workbook/cells';
import { type CellValue, isCellError } from '../../workbook/content';
import type { ConditionalFormat, RuleValue } from '../../workbook/rules';
import type { Sheet } from '../../workbook/sheet';
import { findSheetByName, type Workbook } from '../../workbook/workbook';
import { serialOf } from '../../workbook/zone';

/** What conditional formats put over a cell's own looks at this moment. */
export type Dressing = (row: number, column: number) => CellStyle | undefined;

type Test = (value: CellValue, wanted: RuleValue[]) => boolean;

const isBlank = (value: CellValue) => value === null || value === '';
const textOf = (value: CellValue | RuleValue) => String(value ?? '').toLowerCase();
const compares =
  (holds: (value: number, wanted: number) => boolean): Test =>
  (value, [wanted]) =>
    typeof value === 'number' && typeof wanted === 'number' && holds(value, wanted);
const matchesText =
  (holds: (text: string, wanted: string) => boolean): Test =>
  (value, [wanted]) =>
    !isBlank(value) && !isCellError(value) && holds(textOf(value), textOf(wanted ?? null));

/** By the names of SpreadsheetApp.BooleanCriteria; a rule of another kind colours nothing here. */
const TESTS: Record<string, Test> = {
  CELL_EMPTY: isBlank,
  CELL_NOT_EMPTY: (value) => !isBlank(value),
  TEXT_EQUAL_TO: matchesText((text, wanted) => text === wanted),
  TEXT_CONTAINS: matchesText((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: matchesText((text, wanted) => !text.includes(wanted)),
  TEXT_STARTS_WITH: matchesText((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: matchesText((text, wanted) => text.endsWith(wanted)),
  NUMBER_EQUAL_TO: compares((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: compares((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: compares((value, wanted) => value > wanted),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compares((value, wanted) => value >= wanted),
  NUMBER_LESS_THAN: compares((value, wanted) => value < wanted),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compares((value, wanted) => value <= wanted),
  DATE_BEFORE: compares((value, wanted) => value < wanted),
  DATE_EQUAL_TO: compares((value, wanted) => Math.floor(value) === wanted),
  DATE_AFTER: compares((value, wanted) => value >= wanted + 1),
};

function formulaValue(value: CellValue): FormulaValue {
  return isCellError(value) ? { error: '#N/A' } : value;
}

function scopeAt(workbook: Workbook, sheet: Sheet, row: number, column: number, now: number): FormulaScope {
  const sheetOf = (name?: string) => (name === undefined ? sheet : findSheetByName(workbook, name));
  return {
    here: { sheet: sheet.name, row, column },
    locale: workbook.locale,
    read(name, area) {
      const read = sheetOf(name);
      return gridOf(area, (r, c) => (read ? formulaValue(valueAt(read, r, c)) : null));
    },
    gridOf(name) {
      const found = sheetOf(name);
      return found && { rows: found.rowCount, columns: found.columnCount };
    },
    named: () => undefined,
    custom: () => undefined,
    now: () => serialOf(now, workbook.timeZone),
  };
}

/** The formula of a rule is written for the first cell of its first area and shifts like a copied one. */
function formulaHolds(rule: ConditionalFormat, scope: FormulaScope): boolean {
  const [home] = rule.areas;
  if (!home) return false;
  const { row, column } = scope.here;
  const text = offsetReferences(String(rule.values[0] ?? ''), row - home.row, column - home.column);
  const parsed = parseFormula(text);
  if ('error' in parsed) return false;
  const value = evaluate(parsed, scope);
  const first = isMatrix(value) ? value[0]?.[0] : value;
  return first === true || (typeof first === 'number' && first !== 0);
}

function styleOf(rule: ConditionalFormat): CellStyle {
  return {
    ...(rule.background ? { background: rule.background } : {}),
    ...(rule.fontColor ? { color: rule.fontColor } : {}),
    ...(rule.bold ? { bold: true } : {}),
    ...(rule.italic ? { italic: true } : {}),
    ...(rule.underline ? { underline: true } : {}),
    ...(rule.strikethrough ? { strikethrough: true } : {}),
  };
}

/** @param now milliseconds since 1970, for rules that ask for today */
export function openDressing(workbook: Workbook, sheet: Sheet, now: number): Dressing {
  const rules = sheet.conditionalFormats;
  if (rules.length === 0) return () => undefined;
  return (row, column) => {
    const value = valueAt(sheet, row, column);
    const rule = rules.find((candidate) => {
      if (!candidate.areas.some((area) => contains(area, row, column))) return false;
      if (candidate.kind !== 'CUSTOM_FORMULA')
        return TESTS[candidate.kind]?.(value, candidate.values) ?? false;
      return formulaHolds(candidate, scopeAt(workbook, sheet, row, column, now));
    });
    return rule && styleOf(rule);
  };
}

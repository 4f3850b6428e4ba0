import type { Area, DropDown } from '../../protocol/book';
import { valueAt } from '../../workbook/cells';
import { isCellError } from '../../workbook/content';
import { displayText } from '../../workbook/display';
import { attributeAt } from '../../workbook/layer';
import type { RuleValue, Validation } from '../../workbook/rules';
import type { Sheet } from '../../workbook/sheet';
import { findSheet, type Workbook } from '../../workbook/workbook';
import { visitArea } from './places';

interface Stretch {
  area: Area;
  validation: Validation;
}

/** The validated parts of each column; neighbours with the same rule become one area. */
function stretches(sheet: Sheet): Stretch[] {
  const found: Stretch[] = [];
  sheet.layers.validation.columns.forEach((runs, column) => {
    runs?.starts.forEach((row, index) => {
      const validation = runs.values[index];
      const end = Math.min(runs.starts[index + 1] ?? sheet.rowCount + 1, sheet.rowCount + 1);
      if (validation && end > row)
        found.push({ area: { row, column, rows: end - row, columns: 1 }, validation });
    });
  });
  return found;
}

function listedValues(workbook: Workbook, value: RuleValue): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  const sheet = findSheet(workbook, value.sheetId);
  if (!sheet) return [];
  const texts: string[] = [];
  visitArea(value.area, (row, column) => {
    const held = valueAt(sheet, row, column);
    const format = attributeAt(sheet.layers.numberFormat, row, column);
    if (held !== null && held !== '' && !isCellError(held))
      texts.push(displayText(held, format, workbook.locale));
  });
  return [...new Set(texts)];
}

const LISTS = new Set(['VALUE_IN_LIST', 'VALUE_IN_RANGE']);

export function dropDownsOf(workbook: Workbook, sheet: Sheet): DropDown[] {
  return stretches(sheet)
    .filter(({ validation }) => LISTS.has(validation.kind) && validation.dropDown)
    .map(({ area, validation }) => ({
      area,
      values: validation.values.flatMap((value) => listedValues(workbook, value)),
      strict: !validation.allowInvalid,
      ...(validation.help ? { help: validation.help } : {}),
    }));
}

export function checkboxesOf(sheet: Sheet): Area[] {
  return stretches(sheet)
    .filter(({ validation }) => validation.kind === 'CHECKBOX')
    .map(({ area }) => area);
}

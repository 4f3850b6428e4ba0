import type { CalculationCells, Place, ResultKind } from '../formulas';
import { isError, parseFormula, resultKindOf } from '../formulas';
import type { Area } from '../workbook/area';
import { contentAt, formatAt, readValues } from '../workbook/cells';
import type { FormulaCell } from '../workbook/content';
import { isFormulaCell } from '../workbook/content';
import { autoFormat, kindOfFormat } from '../workbook/display';
import type { Sheet } from '../workbook/sheet';
import { spillKey } from '../workbook/sheet';
import { findSheet, findSheetByName } from '../workbook/workbook';
import { serialOf } from '../workbook/zone';
import type { CustomFunctions } from './customFunctions';
import type { HostState } from './state';

/** Cells a calculation wrote, to be announced. */
export type Written = { sheet: Sheet; area: Area }[];

/** The workbook as its formulas see it, and where their results go. */
export function makeCalculationCells(
  state: HostState,
  written: Written,
  custom: CustomFunctions,
): CalculationCells {
  const { workbook } = state;
  const sheetOf = (name: string) => findSheetByName(workbook, name);
  let shown: FormulaCell | undefined;
  return {
    get locale() {
      return workbook.locale;
    },
    now: () => serialOf(state.clock.now(), workbook.timeZone),
    custom: custom.find,
    read(name, area) {
      const sheet = sheetOf(name);
      return sheet ? readValues(sheet, area) : [];
    },
    gridOf(name) {
      const sheet = sheetOf(name);
      return sheet && { rows: sheet.rowCount, columns: sheet.columnCount };
    },
    named(name) {
      const range = workbook.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const sheet = range && findSheet(workbook, range.sheetId);
      return range && sheet && { sheet: sheet.name, area: range.area };
    },
    holds({ sheet, row, column }) {
      const found = sheetOf(sheet);
      return found !== undefined && contentAt(found, row, column) !== null;
    },
    show(place, value) {
      const sheet = sheetOf(place.sheet);
      const content = sheet && contentAt(sheet, place.row, place.column);
      if (!sheet || !content || !isFormulaCell(content)) return;
      content.value = value;
      content.format = autoFormat(
        custom.kindAt(place) ?? kindOfFormula(state, sheet, content),
        workbook.locale,
      );
      shown = content;
      noteWritten(written, sheet, place);
    },
    spill(place, value) {
      const sheet = sheetOf(place.sheet);
      if (!sheet) return;
      const key = spillKey(place.row, place.column);
      if (value === undefined) sheet.spill.delete(key);
      else sheet.spill.set(key, { value, format: shown?.format });
      noteWritten(written, sheet, place);
    },
  };
}

/** Joins cells written one below the other into one area. */
function noteWritten(written: Written, sheet: Sheet, { row, column }: Place): void {
  const last = written.at(-1);
  const isBelow = last?.sheet === sheet && last.area.column === column && last.area.columns === 1;
  if (last && isBelow && last.area.row + last.area.rows === row) last.area.rows++;
  else written.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
}

/** What a formula's result is, by its text and by the formats of the cells it names. */
function kindOfFormula(
  { workbook }: HostState,
  home: Sheet,
  { formula }: FormulaCell,
): ResultKind | undefined {
  const parsed = parseFormula(formula);
  if (isError(parsed)) return undefined;
  return resultKindOf(parsed, ({ sheet: name, from }) => {
    const sheet = name === undefined ? home : findSheetByName(workbook, name);
    const format = sheet && formatAt(sheet, from.row ?? 1, from.column ?? 1);
    return format === undefined ? undefined : kindOfFormat(format);
  });
}

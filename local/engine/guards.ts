import { refusal } from '../refusals';
import { makeA1 } from '../workbook/a1';
import type { Area } from '../workbook/area';
import { contains, intersection, lastColumn, lastRow } from '../workbook/area';
import type { CellInput } from '../workbook/cells';
import type { CellValue } from '../workbook/content';
import { isFormulaCell } from '../workbook/content';
import { attributeAt } from '../workbook/layer';
import type { Protection } from '../workbook/rules';
import type { Sheet } from '../workbook/sheet';
import type { TypingContext } from '../workbook/typedInput';
import { parseTyped } from '../workbook/typedInput';
import { accepts } from '../workbook/validation';
import type { Workbook } from '../workbook/workbook';
import { serialOf } from '../workbook/zone';
import type { HostState } from './state';
import { typingOf } from './state';

export function mayEditProtected(
  state: Pick<HostState, 'sharing'>,
  person: string,
  protection: Protection,
): boolean {
  return protection.warningOnly || person === state.sharing.owner || protection.editors.includes(person);
}

/** Refuses to change an area somebody protected against this person. */
export function checkProtection(state: HostState, person: string, sheet: Sheet, area: Area): void {
  for (const protection of state.workbook.protections) {
    if (protection.sheetId !== sheet.id || mayEditProtected(state, person, protection)) continue;
    if (protects(protection, area)) throw refusal('protectedCell');
  }
}

function protects(protection: Protection, area: Area): boolean {
  if (protection.area) return intersection(protection.area, area) !== undefined;
  return !protection.unprotected.some(
    (free) => contains(free, area.row, area.column) && contains(free, lastRow(area), lastColumn(area)),
  );
}

/** Refuses cosmetic changes of cells in a table's typed column. */
export function checkTypedColumns(sheet: Sheet, area: Area): void {
  if (sheet.typedColumns.some((typed) => intersection(typed, area))) throw refusal('typedColumn');
}

/** Refuses input that a strict validation rule of its cell does not take. */
export function checkInputs(state: HostState, sheet: Sheet, area: Area, grid: CellInput[][]): void {
  if (sheet.layers.validation.columns.length === 0) return;
  const context = typingOf(state);
  grid.forEach((line, i) => {
    line.forEach((input, j) => {
      checkInput(
        state,
        sheet,
        { row: area.row + i, column: area.column + j, rows: 1, columns: 1 },
        input,
        context,
      );
    });
  });
}

function checkInput(
  state: HostState,
  sheet: Sheet,
  cell: Area,
  input: CellInput,
  context: TypingContext,
): void {
  const rule = attributeAt(sheet.layers.validation, cell.row, cell.column);
  if (!rule || rule.allowInvalid || input === null || input === '') return;
  const value = valueOfInput(state.workbook, sheet, cell, input, context);
  if (value !== undefined && !accepts(state.workbook, rule, value))
    throw refusal('invalidData', makeA1(cell));
}

/** What the cell would show; undefined for a formula, whose result is never refused. */
function valueOfInput(
  workbook: Workbook,
  sheet: Sheet,
  cell: Area,
  input: CellInput,
  context: TypingContext,
): CellValue | undefined {
  if (typeof input === 'object' && input !== null) return serialOf(input.instant, workbook.timeZone);
  if (typeof input !== 'string') return input;
  if (attributeAt(sheet.layers.numberFormat, cell.row, cell.column) === '@') return input;
  const { content } = parseTyped(input, context);
  return isFormulaCell(content) ? undefined : content;
}

const LONGEST_CELL = 50_000;

export function checkLength(grid: readonly (readonly unknown[])[]): void {
  const isTooLong = (input: unknown) => typeof input === 'string' && input.length > LONGEST_CELL;
  if (grid.some((line) => line.some(isTooLong))) throw refusal('cellTooLong');
}

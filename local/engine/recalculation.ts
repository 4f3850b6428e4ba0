import type { CalculationCells, Place, PlacedArea, Recalculation } from '../formulas';
import { makeRecalculation } from '../formulas';
import type { Area } from '../workbook/area';
import { contentAt, formulaCells } from '../workbook/cells';
import type { FormulaCell } from '../workbook/content';
import { isFormulaCell } from '../workbook/content';
import type { Sheet } from '../workbook/sheet';
import { announceCells, findSheet, findSheetByName, watchWorkbook } from '../workbook/workbook';
import type { Written } from './calculationCells';
import { makeCalculationCells } from './calculationCells';
import { makeCustomFunctions } from './customFunctions';
import type { HostState } from './state';

/** Keeps one workbook's formulas calculated: built-in ones when told, custom ones when no script runs. */
export interface FormulaKeeper {
  /** Calculates what depends on the changes since the last time. */
  recalculate(): void;
  /** Lets the custom functions answer that had to wait for a script to end. */
  answerWaiting(): void;
}

interface Keeping {
  readonly state: HostState;
  readonly cells: CalculationCells;
  readonly known: Map<string, FormulaCell>;
  readonly changed: PlacedArea[];
  readonly written: Written;
  recalculation: Recalculation | undefined;
  layout: number;
  calculating: boolean;
}

export function keepFormulas(state: HostState): FormulaKeeper {
  const { workbook } = state;
  const custom = makeCustomFunctions(state);
  const written: Written = [];
  const cells = makeCalculationCells(state, written, custom);
  const keeping: Keeping = {
    state,
    cells,
    known: new Map(),
    changed: [],
    written,
    recalculation: undefined,
    layout: -1,
    calculating: false,
  };
  watchWorkbook(workbook, (change) => {
    if (keeping.calculating || change.kind === 'structure') return;
    const sheet = findSheet(workbook, change.sheetId);
    if (sheet) noteCells(keeping, sheet, change.area);
  });
  return {
    recalculate: () => calculate(keeping),
    answerWaiting() {
      for (let places = custom.takeWaiting(); places.length > 0; places = custom.takeWaiting()) {
        for (const place of places) renew(keeping, place);
        calculate(keeping);
      }
    },
  };
}

function keyOf(sheet: Sheet, row: number, column: number): string {
  return `${sheet.id} ${row} ${column}`;
}

function noteCells(keeping: Keeping, sheet: Sheet, area: Area): void {
  keeping.changed.push({ sheet: sheet.name, area });
  if (!keeping.recalculation) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = sheet.contents[row - 1];
    if (!line && keeping.known.size === 0) break;
    for (let column = area.column; column < area.column + area.columns; column++)
      noteCell(keeping, sheet, row, column);
  }
}

function noteCell(keeping: Keeping, sheet: Sheet, row: number, column: number): void {
  const content = sheet.contents[row - 1]?.[column - 1] ?? null;
  const isFormula = isFormulaCell(content);
  if (!isFormula && keeping.known.size === 0) return;
  const key = keyOf(sheet, row, column);
  const known = keeping.known.get(key);
  if (isFormula ? known === content : known === undefined) return;
  const place = { sheet: sheet.name, row, column };
  keeping.recalculation?.setFormula(place, isFormula ? readable(content) : undefined);
  if (isFormula) keeping.known.set(key, content);
  else keeping.known.delete(key);
}

/** A sign of equality alone is no formula and shows `#ERROR!`. */
function readable({ formula, unreadable }: FormulaCell): string {
  return unreadable ? '=' : formula;
}

/** Has a formula calculated again though nothing it names has changed. */
function renew({ state, recalculation }: Keeping, place: Place): void {
  const sheet = findSheetByName(state.workbook, place.sheet);
  const content = sheet && contentAt(sheet, place.row, place.column);
  if (content && isFormulaCell(content)) recalculation?.setFormula(place, readable(content));
}

function calculate(keeping: Keeping): void {
  if (keeping.calculating) return;
  keeping.calculating = true;
  try {
    if (keeping.layout !== keeping.state.workbook.layout) beginAfresh(keeping);
    keeping.recalculation?.recalculate(keeping.changed.splice(0));
  } finally {
    keeping.calculating = false;
  }
  announceWritten(keeping);
}

function announceWritten(keeping: Keeping): void {
  const { workbook } = keeping.state;
  keeping.calculating = true;
  try {
    for (const { sheet, area } of keeping.written.splice(0)) {
      announceCells(workbook, sheet, area);
    }
  } finally {
    keeping.calculating = false;
  }
}

/** Rows, columns, sheets or names changed: every formula is read and calculated anew. */
function beginAfresh(keeping: Keeping): void {
  const { workbook } = keeping.state;
  keeping.layout = workbook.layout;
  keeping.known.clear();
  keeping.recalculation = makeRecalculation(keeping.cells);
  for (const sheet of workbook.sheets) {
    sheet.spill.clear();
    for (const { row, column, cell } of formulaCells(sheet)) {
      keeping.known.set(keyOf(sheet, row, column), cell);
      keeping.recalculation.setFormula({ sheet: sheet.name, row, column }, readable(cell));
    }
  }
}

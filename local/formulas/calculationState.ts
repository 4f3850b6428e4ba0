import { type AreaIndex, makeAreaIndex, type Watched } from './areaIndex';
import { type Area, overlap, type PlacedArea } from './areas';
import { type Dependencies, referencesOf } from './dependencies';
import { cellArea, type FormulaCell, type Place } from './formulaCell';
import { parseFormula } from './parse';
import { makeRevisions, type Revisions } from './revisions';
import { type CustomFunction, makeStripCache, type StripCache } from './scope';
import { removeSpill, type SpillCells } from './spill';
import type { Notation } from './tokens';
import { isError, type Matrix } from './values';

/** The workbook as a recalculation sees it; rows and columns are 1-based, sheets go by name. */
export interface CalculationCells extends SpillCells {
  /** What the cells show now, results of formulas and spilled values included. */
  read(sheet: string, area: Area): Matrix;
  named(name: string): PlacedArea | undefined;
  /** The custom function of that name, for the formula at `place`. */
  custom(name: string, place: Place): CustomFunction | undefined;
  now(): number;
  readonly locale?: string;
  readonly notation?: Notation;
}

/** What a recalculation remembers between changes. */
export interface CalculationState {
  readonly cells: CalculationCells;
  readonly formulas: Map<string, FormulaCell>;
  readonly index: AreaIndex<FormulaCell>;
  /** Formulas whose result covers, or would cover, more than their own cell. */
  readonly spreading: Set<FormulaCell>;
  readonly fresh: Set<FormulaCell>;
  /** Formulas that ask the clock. */
  readonly volatile: Set<FormulaCell>;
  /** Areas that changed since the last calculation began. */
  readonly left: PlacedArea[];
  /** Formulas that hold a `reach` during this recalculation. */
  readonly reached: Set<FormulaCell>;
  readonly revisions: Revisions;
  readonly cache: StripCache;
  lastNow: number;
  running: boolean;
}

export function makeState(cells: CalculationCells): CalculationState {
  return {
    cells,
    formulas: new Map(),
    index: makeAreaIndex(),
    spreading: new Set(),
    fresh: new Set(),
    volatile: new Set(),
    left: [],
    reached: new Set(),
    revisions: makeRevisions(),
    cache: makeStripCache(),
    lastNow: Number.NEGATIVE_INFINITY,
    running: false,
  };
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}

/** Sets, replaces or (undefined) removes the formula of a cell. */
export function setFormula(state: CalculationState, place: Place, text: string | undefined): void {
  const before = state.formulas.get(keyOf(place));
  if (before) removeFormula(state, before);
  if (text !== undefined) addFormula(state, place, text);
}

function addFormula(state: CalculationState, place: Place, text: string): void {
  const parsed = parseFormula(text, state.cells.notation);
  const dependencies = isError(parsed) ? undefined : referencesOf(parsed);
  const reads: Watched<FormulaCell>[] = [];
  const formula: FormulaCell = { place, parsed, functions: dependencies?.functions ?? [], reads };
  if (dependencies) reads.push(...watchAreas(state, formula, dependencies));
  state.formulas.set(keyOf(place), formula);
  state.fresh.add(formula);
  if (dependencies?.volatile) state.volatile.add(formula);
}

function watchAreas(
  state: CalculationState,
  formula: FormulaCell,
  dependencies: Dependencies,
): Set<Watched<FormulaCell>> {
  const own = formula.place.sheet;
  const named = dependencies.names.flatMap((name) => state.cells.named(name) ?? []);
  const direct = dependencies.areas.map(({ sheet = own, area }) => ({ sheet, area }));
  return new Set([...direct, ...named].map(({ sheet, area }) => state.index.add(sheet, area, formula)));
}

function removeFormula(state: CalculationState, formula: FormulaCell): void {
  for (const watched of formula.reads) state.index.remove(watched, formula);
  state.formulas.delete(keyOf(formula.place));
  state.fresh.delete(formula);
  state.volatile.delete(formula);
  state.spreading.delete(formula);
  state.left.push({ sheet: formula.place.sheet, area: formula.spill ?? cellArea(formula.place) });
  removeSpill(state.cells, formula);
}

export function placed(place: Place): PlacedArea {
  return { sheet: place.sheet, area: cellArea(place) };
}

/** Formulas that spilled into an area, or found no room there. */
export function spreadersOver(state: CalculationState, { sheet, area }: PlacedArea): FormulaCell[] {
  if (state.spreading.size === 0) return [];
  const onSheet = (each: FormulaCell) => each.place.sheet.toLowerCase() === sheet.toLowerCase();
  return [...state.spreading].filter((each) => {
    const spread = each.blocked ?? each.spill;
    return spread !== undefined && onSheet(each) && overlap(spread, area);
  });
}

/** The formula whose result spilled over a cell that is not its own. */
export function findSpreader(state: CalculationState, place: Place): FormulaCell | undefined {
  const own = state.formulas.get(keyOf(place));
  return spreadersOver(state, placed(place)).find((each) => each !== own && !each.blocked);
}

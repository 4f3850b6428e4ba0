import type { Watched } from './areaIndex';
import { type Area, isOneCell, type PlacedArea } from './areas';
import { inOrder } from './calculationOrder';
import {
  type CalculationCells,
  type CalculationState,
  findSpreader,
  makeState,
  placed,
  setFormula,
  spreadersOver,
} from './calculationState';
import { type Budget, evaluate } from './evaluate';
import { cellArea, type FormulaCell, type Place } from './formulaCell';
import type { FormulaScope } from './scope';
import { placeResult } from './spill';
import { errorValue, type FormulaValue, isError, type Matrix } from './values';

/** Keeps the formulas of one workbook calculated. */
export interface Recalculation {
  /** Sets, replaces or (undefined) removes the formula of a cell; it is calculated at the next `recalculate`. */
  setFormula(place: Place, text: string | undefined): void;
  /**
   * Calculates what depends on the changed areas, on formulas set since, and on the clock. Called by a custom
   * function in the midst of it, it leaves the areas for the next time.
   */
  recalculate(changed: readonly PlacedArea[]): void;
  /** The formula whose result spilled over a cell that is not its own. */
  spilledFrom(place: Place): Place | undefined;
}

const MOST_CELLS = 200_000_000;
const MOST_ROUNDS = 30;
const CIRCULAR = errorValue(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/**
 * A recalculation for one workbook. Make a new one after rows, columns, sheets or named ranges changed,
 * with the formulas as they read then and no spilled value left in the cells.
 */
export function makeRecalculation(cells: CalculationCells): Recalculation {
  const state = makeState(cells);
  return {
    setFormula: (place, text) => setFormula(state, place, text),
    recalculate: (changed) => recalculate(state, changed),
    spilledFrom: (place) => findSpreader(state, place)?.place,
  };
}

function recalculate(state: CalculationState, changed: readonly PlacedArea[]): void {
  state.left.push(...changed);
  if (state.running) return;
  state.running = true;
  try {
    calculateAll(state);
  } finally {
    for (const formula of state.reached) delete formula.reach;
    state.reached.clear();
    state.running = false;
  }
}

function calculateAll(state: CalculationState): void {
  const budget: Budget = { left: MOST_CELLS };
  const fresh = [...state.fresh];
  state.fresh.clear();
  let changes: Change[] = [...state.left.splice(0), ...fresh.map(({ place }) => placed(place))];
  let seeds = new Set([...fresh, ...findVolatile(state)]);
  for (let round = 1; round <= MOST_ROUNDS && (changes.length > 0 || seeds.size > 0); round += 1) {
    changes = calculateRound(state, changes, seeds, round === MOST_ROUNDS ? undefined : budget);
    seeds = new Set();
  }
}

/** An area whose cells changed, and the formula that did it. */
type Change = PlacedArea & { readonly by?: FormulaCell };

/** NOW changes with the clock, TODAY with the day. */
function findVolatile(state: CalculationState): FormulaCell[] {
  const now = state.cells.now();
  const names: string[] = [];
  if (now !== state.lastNow) names.push('NOW');
  if (Math.floor(now) !== Math.floor(state.lastNow)) names.push('TODAY');
  state.lastNow = now;
  if (names.length === 0) return [];
  return [...state.volatile].filter((each) => names.some((name) => each.functions.includes(name)));
}

/**
 * Calculates once through; the answer is changes nobody knew before would come. Without a budget, what is still
 * due is circular: results that spill over what they are made of would go on for ever.
 */
function calculateRound(
  state: CalculationState,
  changes: readonly Change[],
  seeds: Set<FormulaCell>,
  budget: Budget | undefined,
): Change[] {
  const altered = new Set<Watched<FormulaCell>>();
  for (const change of changes) {
    for (const formula of spreadersOver(state, change)) if (formula !== change.by) seeds.add(formula);
    noteChange(state, change, altered);
  }
  const readers = [...altered].flatMap((watched) => [...watched.readers]);
  const late: Change[] = [];
  for (const { formula, circular } of inOrder([...seeds, ...readers], (each) => outputsOf(state, each))) {
    if (!circular && !seeds.has(formula) && !formula.reads.some((watched) => altered.has(watched))) continue;
    const known = formula.reach ?? formula.spill ?? cellArea(formula.place);
    for (const change of calculate(state, formula, circular ? undefined : budget)) {
      noteChange(state, change, altered);
      if (!covers(known, change.area) || freesRoom(state, change)) late.push(change);
    }
  }
  return late;
}

function noteChange(
  state: CalculationState,
  { sheet, area }: PlacedArea,
  altered: Set<Watched<FormulaCell>>,
): void {
  state.revisions.touch(sheet, area);
  for (const watched of state.index.overlapping(sheet, area)) altered.add(watched);
}

function outputsOf(state: CalculationState, formula: FormulaCell): readonly Watched<FormulaCell>[] {
  const { place, reach, spill } = formula;
  return state.index.overlapping(place.sheet, reach ?? spill ?? cellArea(place));
}

/** Evaluates and places the result; without a budget it is circular. */
function calculate(state: CalculationState, formula: FormulaCell, budget: Budget | undefined): Change[] {
  const result = budget ? resultOf(state, formula, budget) : CIRCULAR;
  const areas = placeResult(state.cells, formula, result, state.spreading);
  if (formula.spill || formula.blocked) state.spreading.add(formula);
  else state.spreading.delete(formula);
  state.reached.add(formula);
  return areas.map((area) => ({ sheet: formula.place.sheet, area, by: formula }));
}

function resultOf(state: CalculationState, formula: FormulaCell, budget: Budget): FormulaValue | Matrix {
  if (isError(formula.parsed)) return formula.parsed;
  return evaluate(formula.parsed, scopeOf(state, formula.place), budget);
}

function scopeOf({ cells, revisions, cache }: CalculationState, here: Place): FormulaScope {
  return {
    here,
    read: (sheet = here.sheet, area) => cells.read(sheet, area),
    gridOf: (sheet = here.sheet) => cells.gridOf(sheet),
    named: (name) => cells.named(name),
    custom: (name) => cells.custom(name, here),
    now: () => cells.now(),
    ...(cells.locale === undefined ? {} : { locale: cells.locale }),
    revision: (sheet = here.sheet, area) => revisions.of(sheet, area),
    cache,
  };
}

/** Whether another result has been waiting for room where this one was. */
function freesRoom(state: CalculationState, { sheet, area, by }: Change): boolean {
  if (isOneCell(area)) return false;
  return spreadersOver(state, { sheet, area }).some((each) => each !== by && each.blocked);
}

function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

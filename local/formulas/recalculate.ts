import { type AreaIndex, makeAreaIndex, type Watched } from './areaIndex';
import { type Area, isOneCell, overlap, type PlacedArea } from './areas';
import { inOrder } from './calculationOrder';
import { type Dependencies, referencesOf } from './dependencies';
import { type Budget, evaluate } from './evaluate';
import { cellArea, type FormulaCell, type Place } from './formulaCell';
import { parseFormula } from './parse';
import { makeRevisions, type Revisions } from './revisions';
import { type CustomFunction, type FormulaScope, makeStripCache, type StripCache } from './scope';
import { placeResult, removeSpill, type SpillCells } from './spill';
import type { Notation } from './tokens';
import { errorValue, type FormulaValue, isError, type Matrix } from './values';

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

interface State {
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
  const state: State = {
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
  return {
    setFormula(place, text) {
      const before = state.formulas.get(keyOf(place));
      if (before) removeFormula(state, before);
      if (text !== undefined) addFormula(state, place, text);
    },
    recalculate: (changed) => recalculate(state, changed),
    spilledFrom: (place) => spreaderOver(state, place)?.place,
  };
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}

function addFormula(state: State, place: Place, text: string): void {
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
  state: State,
  formula: FormulaCell,
  dependencies: Dependencies,
): Set<Watched<FormulaCell>> {
  const own = formula.place.sheet;
  const named = dependencies.names.flatMap((name) => state.cells.named(name) ?? []);
  const direct = dependencies.areas.map(({ sheet = own, area }) => ({ sheet, area }));
  return new Set([...direct, ...named].map(({ sheet, area }) => state.index.add(sheet, area, formula)));
}

function removeFormula(state: State, formula: FormulaCell): void {
  for (const watched of formula.reads) state.index.remove(watched, formula);
  state.formulas.delete(keyOf(formula.place));
  state.fresh.delete(formula);
  state.volatile.delete(formula);
  state.spreading.delete(formula);
  state.left.push({ sheet: formula.place.sheet, area: formula.spill ?? cellArea(formula.place) });
  removeSpill(state.cells, formula);
}

function recalculate(state: State, changed: readonly PlacedArea[]): void {
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

function calculateAll(state: State): void {
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

function placed(place: Place): PlacedArea {
  return { sheet: place.sheet, area: cellArea(place) };
}

/** NOW changes with the clock, TODAY with the day. */
function findVolatile(state: State): FormulaCell[] {
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
  state: State,
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

function noteChange(state: State, { sheet, area }: PlacedArea, altered: Set<Watched<FormulaCell>>): void {
  state.revisions.touch(sheet, area);
  for (const watched of state.index.overlapping(sheet, area)) altered.add(watched);
}

function outputsOf(state: State, formula: FormulaCell): readonly Watched<FormulaCell>[] {
  const { place, reach, spill } = formula;
  return state.index.overlapping(place.sheet, reach ?? spill ?? cellArea(place));
}

/** Evaluates and places the result; without a budget it is circular. */
function calculate(state: State, formula: FormulaCell, budget: Budget | undefined): Change[] {
  const result = budget ? resultOf(state, formula, budget) : CIRCULAR;
  const areas = placeResult(state.cells, formula, result, state.spreading);
  if (formula.spill || formula.blocked) state.spreading.add(formula);
  else state.spreading.delete(formula);
  state.reached.add(formula);
  return areas.map((area) => ({ sheet: formula.place.sheet, area, by: formula }));
}

function resultOf(state: State, formula: FormulaCell, budget: Budget): FormulaValue | Matrix {
  if (isError(formula.parsed)) return formula.parsed;
  return evaluate(formula.parsed, scopeOf(state, formula.place), budget);
}

function scopeOf({ cells, revisions, cache }: State, here: Place): FormulaScope {
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

/** Formulas that spilled into an area, or found no room there. */
function spreadersOver(state: State, { sheet, area }: PlacedArea): FormulaCell[] {
  if (state.spreading.size === 0) return [];
  const onSheet = (each: FormulaCell) => each.place.sheet.toLowerCase() === sheet.toLowerCase();
  return [...state.spreading].filter((each) => {
    const spread = each.blocked ?? each.spill;
    return spread !== undefined && onSheet(each) && overlap(spread, area);
  });
}

/** Whether another result has been waiting for room where this one was. */
function freesRoom(state: State, { sheet, area, by }: Change): boolean {
  if (isOneCell(area)) return false;
  return spreadersOver(state, { sheet, area }).some((each) => each !== by && each.blocked);
}

function spreaderOver(state: State, place: Place): FormulaCell | undefined {
  const own = state.formulas.get(keyOf(place));
  return spreadersOver(state, placed(place)).find((each) => each !== own && !each.blocked);
}

function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

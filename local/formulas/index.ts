/** The words of the formula engine. */
export type { Area, PlacedArea } from './areas';
export type { CalculationCells } from './calculationState';
export { type Dependencies, referencesOf, unknownFunctionsOf } from './dependencies';
export { evaluate } from './evaluate';
export type { Place } from './formulaCell';
export { BUILT_INS } from './functions/all';
export { ENGLISH, notationOf, translateFormula } from './notation';
export { type Parsed, parseFormula } from './parse';
export { makeRecalculation, type Recalculation } from './recalculate';
export { type ResultKind, resultKindOf } from './resultKind';
export type { CustomFunction, FormulaScope, StripCache } from './scope';
export { type LineShift, offsetReferences, type SheetEdit, shiftReferences } from './shift';
export type { Notation } from './tokens';
export { errorValue, type FormulaError, type FormulaValue, isError, isMatrix, type Matrix } from './values';

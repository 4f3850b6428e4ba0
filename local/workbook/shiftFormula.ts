import { offsetReferences, shiftReferences } from '../formulas';
import type { LineEdit } from './lineEdit';

/** The formula of sheet `home` after a change to the lines of sheet `edited`. */
export function shiftFormula(formula: string, home: string, edited: string, edit: LineEdit): string {
  return shiftReferences(formula, home, { kind: 'lines', sheet: edited, lines: edit });
}

/** The formula after a sheet got another name. */
export function renameInFormula(formula: string, home: string, oldName: string, newName: string): string {
  return shiftReferences(formula, home, { kind: 'rename', sheet: oldName, name: newName });
}

/** The formula after a sheet went. */
export function removeFromFormula(formula: string, home: string, removed: string): string {
  return shiftReferences(formula, home, { kind: 'remove', sheet: removed });
}

/** The formula as it reads so many rows further down. */
export function moveFormula(formula: string, rows: number): string {
  return rows === 0 ? formula : offsetReferences(formula, rows, 0);
}

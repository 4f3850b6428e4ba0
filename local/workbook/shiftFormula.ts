import type { LineEdit } from './lineEdit';

/** The formula after a change to the lines of sheet `edited`; `home` is the sheet it stands on. */
export function shiftFormula(formula: string, _home: string, _edited: string, _edit: LineEdit): string {
  return formula;
}

/** The formula after a sheet got another name. */
export function renameInFormula(formula: string, _oldName: string, _newName: string): string {
  return formula;
}

import type { CellValue } from '../../../local/workbook/content';
import { isCellError } from '../../../local/workbook/content';

const TOLERANCE = 1e-9;

/** Errors both programs have a name for; every other code of theirs (`Err:502`) is one of ours with another name. */
const SHARED_ERRORS = ['#N/A', '#DIV/0!', '#NAME?'];

/** Whether two cells show the same: numbers to a billionth, a blank and an empty text alike. */
export function showsSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return isNear(ours, theirs);
  if (isCellError(ours) && isCellError(theirs)) return sharedError(ours.error) === sharedError(theirs.error);
  if (typeof ours === 'string' && typeof theirs === 'string') return shortened(ours) === shortened(theirs);
  return (ours ?? '') === (theirs ?? '');
}

function isNear(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours));
}

function sharedError(code: string): string {
  return SHARED_ERRORS.includes(code) ? code : 'another error';
}

/** Decimals within a text with ten digits: the fifteenth is a matter of taste. */
function shortened(text: string): string {
  return text.replace(/\d+\.\d{8,}/g, (number) => Number(number).toPrecision(10));
}

import { lettersOf } from './notation';
import type { Sheet } from './rows';

/** Whether there is a column at that place with nothing in any of its cells. */
export function isBlankColumn(sheet: Sheet, place: number): boolean {
  if (sheet.getMaxColumns() < place) return false;
  const letters = lettersOf(place);
  return sheet
    .getRange(`${letters}:${letters}`)
    .getValues()
    .every(([value]) => value === '');
}

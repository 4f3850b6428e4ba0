import { attempt } from './attempts';
import { BY_HAND } from './menu';

/** What a custom function was given, in words. */
export function tellArgument(value: unknown): string {
  if (Object.prototype.toString.call(value) === '[object Date]')
    return `Date ${(value as Date).toISOString()}`;
  return `${Array.isArray(value) ? 'array' : typeof value} ${JSON.stringify(value) ?? ''}`.trim();
}

export const answerBlock = (): number[][] => [
  [1, 2],
  [3, 4],
];

export function answerFault(): never {
  throw new Error('said by the function');
}

/** Reads a cell that no argument names. */
export function peek(): unknown {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(BY_HAND)?.getRange('A1').getValue();
}

export const attemptInFormula = (word: unknown): string => attempt(String(word));

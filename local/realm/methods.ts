import { CHARTS } from './methodsOfCharts';
import { SERVICES } from './methodsOfServices';
import { SHEETS } from './methodsOfSheets';

/**
 * What a method of Google's costs here.
 * - `free`: makes or reads a handle; no call is counted and no fault can strike, though authority is still checked.
 * - `reads`: one call; waiting writes are flushed first.
 * - `writes`: one call; waits in the buffer until something is read, flushed or the execution ends. Answers the object itself.
 * - `acts`: one call; flushes, then changes the spreadsheet at once and answers.
 * - `asides`: one call that has nothing to do with cells, so nothing is flushed.
 */
export type Cost = 'free' | 'reads' | 'writes' | 'acts' | 'asides';

export type ClassMethods = Partial<Record<Cost, readonly string[]>>;

/** Every method the emulation has, by class. Whatever is not here throws "not emulated". */
export const METHODS: Readonly<Record<string, ClassMethods>> = { ...SHEETS, ...CHARTS, ...SERVICES };

/** What a call costs; undefined for a method that is not emulated. */
export function costOf(service: string, method: string): Cost | undefined {
  const byCost = METHODS[service];
  for (const cost in byCost) if (byCost[cost as Cost]?.includes(method)) return cost as Cost;
  return undefined;
}

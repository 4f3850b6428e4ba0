import type { Execution } from './execution';
import type { HostState } from './state';

/** Applies what waits, in order. A write that fails is dropped; those behind it stay waiting. */
export function flush(state: HostState, execution: Execution): void {
  if (execution.waiting.length === 0) return;
  try {
    for (let write = execution.waiting.shift(); write; write = execution.waiting.shift()) write.apply();
  } finally {
    state.recalculate();
  }
}

/** Of a killed execution's waiting writes only the first few arrive, by chance none or all. */
export function flushSome(state: HostState, execution: Execution): void {
  const count = Math.floor(state.random() * (execution.waiting.length + 1));
  const arriving = execution.waiting.splice(0, count);
  execution.waiting.length = 0;
  try {
    for (const write of arriving) write.apply();
  } catch {
    // What the sheet refuses after the kill has nobody left to be told.
  } finally {
    state.recalculate();
  }
}

/** Rows and columns a sheet will have once the waiting writes have arrived. */
export function gridWithWaiting(
  execution: Execution,
  sheet: { id: number; rowCount: number; columnCount: number },
): { rows: number; columns: number } {
  const grid = { rows: sheet.rowCount, columns: sheet.columnCount };
  for (const { grows } of execution.waiting) {
    if (grows?.sheetId !== sheet.id) continue;
    grid.rows += grows.rows;
    grid.columns += grows.columns;
  }
  return grid;
}

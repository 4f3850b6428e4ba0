import { kill } from '../../../local/host';
import { valueAt } from '../../../local/workbook/cells';
import type { Json } from '../behaviours/behaviour';
import { YOU } from '../contractHost';
import type { Stage } from './unseen';

type File = Stage['host'];

/** Rows of the first column that are filled, from the top. */
export function rowsWritten(host: File): number {
  const sheet = host.workbook.sheets[0];
  let rows = 0;
  while (sheet && valueAt(sheet, rows + 1, 1) !== null) rows++;
  return rows;
}

/** Strikes when the script reaches a call. */
export function strikeAt(host: File, name: string, strike: () => void): void {
  host.fault = (call, moment) => {
    if (call.name !== name || moment !== 'before') return;
    host.fault = undefined;
    strike();
  };
}

/** The execution is stopped when it reaches a call. */
export function killAt(host: File, name: string): void {
  strikeAt(host, name, () => {
    throw kill();
  });
}

/** What a function answers, or 'failed: …'. */
export function said(host: File, functionName: string): Json {
  try {
    const { ok, value, error } = host.call(YOU, functionName, []);
    return ok ? (value as Json) : `failed: ${error?.message}`;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

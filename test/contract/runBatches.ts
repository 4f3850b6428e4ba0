import type { Host, Outcome } from '../../local/host';
import { readValues } from '../../local/workbook/cells';
import { findSheetByName } from '../../local/workbook/workbook';
import { BEHAVIOURS } from './behaviours/all';
import { YOU } from './contractHost';
import { RESULTS } from './debugAddOn/menu';

export interface Batch {
  readonly outcome: Outcome;
  /** Milliseconds on the host's clock. */
  readonly lasted: number;
}

const MOST = 20;

/** Chooses the menu's next batch until it says that nothing is left. */
export function runBatches(host: Host): Batch[] {
  const batches: Batch[] = [];
  while (batches.length < MOST && !saysNoneLeft(batches.at(-1))) {
    const start = host.clock.now();
    batches.push({ outcome: host.chooseMenu(YOU, 'runNextBatch'), lasted: host.clock.now() - start });
  }
  return batches;
}

function saysNoneLeft(batch: Batch | undefined): boolean {
  const [shown] = batch?.outcome.effects ?? [];
  return shown?.kind === 'toast' && shown.message.endsWith(' 0 left.');
}

/** The rows of the tab of results, its headers first. */
export function readResults(host: Host): string[][] {
  const sheet = findSheetByName(host.workbook, RESULTS);
  if (!sheet) throw new Error(`There is no tab ${RESULTS}.`);
  const area = { row: 1, column: 1, rows: BEHAVIOURS.length + 1, columns: 5 };
  return readValues(sheet, area).map((line) => line.map((cell) => String(cell ?? '')));
}

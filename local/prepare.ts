import type { Host, Outcome } from './hostApi';
import { contentBounds } from './workbook/cells';
import { findSheetByName } from './workbook/workbook';

const FIRST_SHEET = 'Sheet1';

/** What a new workbook is given, in this order, through the door the sidebar's own buttons use. */
const STEPS = [
  { call: 'setUp', input: { practiceName: 'Example practice' } },
  { call: 'addSample', input: {} },
];

/** The words of a step that did not work, or undefined. */
function problemOf({ ok, value, error }: Outcome): string | undefined {
  if (!ok) return error?.message ?? 'it was stopped';
  const reply = JSON.parse(String(value)) as { ok: boolean; refusal?: { sentence: string } };
  return reply.ok ? undefined : (reply.refusal?.sentence ?? 'it was refused');
}

/** The sheet a new spreadsheet begins with only stands in the way once there are others. */
function removeBlankSheet(host: Host): void {
  const blank = findSheetByName(host.workbook, FIRST_SHEET);
  if (!blank || contentBounds(blank).row > 0 || host.workbook.sheets.length === 1) return;
  host.deleteSheet(host.sharing.owner, blank.id);
}

/**
 * Makes a new workbook ready: set up, with the sample practice in it.
 * @returns one sentence for each step that failed
 */
export function prepare(host: Host): string[] {
  const problems = STEPS.flatMap((step) => {
    const problem = problemOf(host.call(host.sharing.owner, 'rpc', [JSON.stringify(step)]));
    return problem === undefined ? [] : [`${step.call}: ${problem}`];
  });
  removeBlankSheet(host);
  return problems;
}

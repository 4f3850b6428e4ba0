import type { Area } from '../workbook/area';
import { contentAt, putContent } from '../workbook/cells';
import type { Content } from '../workbook/content';
import type { Sheet } from '../workbook/sheet';
import { announceCells, findSheet } from '../workbook/workbook';
import type { EditEvent } from './people';
import type { HostState } from './state';

/** What cells held before somebody wrote over them. */
interface Before {
  readonly sheetId: number;
  readonly area: Area;
  readonly contents: Content[][];
}

/** An edit of a person and what the script wrote in answer to it, each in the order it was done. */
export interface UndoStep {
  readonly edit: Before;
  readonly answers: Before[];
  /** Once rows, columns or sheets have changed the step means other cells, and is forgotten. */
  readonly layout: number;
}

const MOST_STEPS = 100;

/** Notes what a person is about to type over. */
export function noteEdit({ undo, workbook }: HostState, person: string, sheet: Sheet, area: Area): void {
  const steps = undo.get(person) ?? [];
  if (steps.length >= MOST_STEPS) steps.shift();
  steps.push({ edit: before(sheet, area), answers: [], layout: workbook.layout });
  undo.set(person, steps);
}

/** Notes what a script is about to write over in answer to a person's last edit. */
export function noteAnswer({ answering }: HostState, sheet: Sheet, area: Area): void {
  answering?.answers.push(before(sheet, area));
}

/** The step a script answers that runs for this person's edit. */
export function lastStep({ undo }: HostState, person: string): UndoStep | undefined {
  return undo.get(person)?.at(-1);
}

function before(sheet: Sheet, area: Area): Before {
  const line = (row: number) =>
    Array.from({ length: area.columns }, (_, j) => contentAt(sheet, row, area.column + j));
  const contents = Array.from({ length: area.rows }, (_, i) => line(area.row + i));
  return { sheetId: sheet.id, area, contents };
}

/**
 * Takes a person's last edit back; by the variant, what the script wrote in answer goes first and alone. Answers the edit
 * that was undone, if one was. Formats stay as they are.
 */
export function undoLast(state: HostState, person: string): EditEvent | undefined {
  const steps = state.undo.get(person) ?? [];
  const step = steps.pop();
  if (!step || step.layout !== state.workbook.layout) return undefined;
  const scriptFirst = state.variants.undo === 'the script’s writes first' && step.answers.length > 0;
  if (scriptFirst) {
    for (const answer of step.answers.splice(0).reverse()) restore(state, answer);
    steps.push(step);
  } else restore(state, step.edit);
  state.recalculate();
  const { sheetId, area } = step.edit;
  return scriptFirst ? undefined : { sheetId, area, undoes: true };
}

function restore({ workbook }: HostState, { sheetId, area, contents }: Before): void {
  const sheet = findSheet(workbook, sheetId);
  if (!sheet) return;
  contents.forEach((line, i) => {
    line.forEach((content, j) => {
      putContent(sheet, area.row + i, area.column + j, content);
    });
  });
  announceCells(workbook, sheet, area);
}

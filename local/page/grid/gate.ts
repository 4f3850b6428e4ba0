import {
  CanceledError,
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { words } from '../words';
import { changesLooksOnly, type EditBlock, editBlocks } from './edits';
import { UNIT_ID } from './workbookData';

/** Marks what the server ordered: it passes the gate and is not sent back. */
export const FROM_SERVER: IExecutionOptions = { onlyLocal: true, fromCollab: true };

const SET_CELLS = 'sheet.mutation.set-range-values';
const MOVE_CELLS = 'sheet.mutation.move-range';

/** Changes to how this tab shows the sheet. They are not sent and last until the page is loaded again. */
const LOCAL_ONLY = new Set([
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.set-frozen',
  'sheet.mutation.set-worksheet-hidden',
  'sheet.mutation.toggle-gridlines',
  'sheet.mutation.toggle-note-popup',
]);

/** Commands that push cells aside: in steps that would each pass as a move of cells. */
const PUSHES_CELLS = /^sheet\.command\.(insert|delete)-range-move-/;

/** Univer's own book-keeping: the cell editor is a small document, formulas keep indexes of themselves. */
const INTERNAL = /^(doc|formula)\.mutation\./;

type CellMatrix = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

export interface GateEvents {
  edit: (sheetId: number, block: EditBlock) => void;
  refuse: (sentence: string) => void;
}

function refusal(command: Readonly<ICommandInfo>): string | undefined {
  if (PUSHES_CELLS.test(command.id)) return words.refused.structure;
  if (command.type !== CommandType.MUTATION || INTERNAL.test(command.id)) return undefined;
  if (LOCAL_ONLY.has(command.id) || command.id === MOVE_CELLS) return undefined;
  if (command.id !== SET_CELLS) return words.refused.structure;
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  return changesLooksOnly(cellValue ?? {}) ? words.refused.looks : undefined;
}

/**
 * Gathers what one action of a person changes: Univer clears and then fills, or moves in two steps, and the
 * server should hear of one edit.
 */
function openBasket(send: (sheetId: string, matrix: CellMatrix) => void) {
  const sheets = new Map<string, CellMatrix>();

  function empty(): void {
    for (const [sheetId, matrix] of sheets) send(sheetId, matrix);
    sheets.clear();
  }

  return (sheetId: string, matrix: CellMatrix = {}) => {
    if (sheets.size === 0) setTimeout(empty, 0);
    const gathered = sheets.get(sheetId) ?? {};
    for (const [row, columns] of Object.entries(matrix)) {
      gathered[Number(row)] = { ...gathered[Number(row)], ...columns };
    }
    sheets.set(sheetId, gathered);
  };
}

/** Lets cell edits through to the server, keeps views local, and cancels whatever has no mapping. */
export function installGate(injector: Injector, events: GateEvents): void {
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);

  const gather = openBasket((sheetId, matrix) => {
    const formulaOf = (row: number, column: number) =>
      formulas.getFormulaStringByCell(row, column, sheetId, UNIT_ID) ?? null;
    for (const block of editBlocks(matrix, formulaOf)) events.edit(Number(sheetId), block);
  });

  commands.beforeCommandExecuted((command, options) => {
    if (options?.onlyLocal) return;
    const sentence = refusal(command);
    if (!sentence) return;
    events.refuse(sentence);
    throw new CanceledError();
  });

  commands.onMutationExecutedForCollab((command, options) => {
    if (options?.onlyLocal) return;
    if (command.id === SET_CELLS) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      gather(subUnitId, cellValue);
    }
    if (command.id === MOVE_CELLS) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      gather(from.subUnitId, from.value);
      gather(to.subUnitId, to.value);
    }
  });
}

import type { ICommandService, IRange } from '@univerjs/core';
import {
  type ISetSelectionsOperationParams,
  SetScrollOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { BookView } from '../../protocol/book';
import type { Selection } from '../../protocol/messages';
import { parseRange } from './ranges';
import { UNIT_ID } from './workbookData';

export interface Cursor {
  /** Undefined before a workbook was shown. */
  remember(): Selection | undefined;
  /** Goes back to a remembered place as far as the workbook has it, else to the first sheet. */
  restore(place: Selection | undefined, book: BookView): void;
}

type Scroll = NonNullable<Parameters<typeof SetScrollOperation.handler>[1]>;

const START: Omit<Selection, 'sheetId'> = { row: 1, column: 1, rows: 1, columns: 1 };

function cellRange(row: number, column: number): IRange {
  return { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}

/** Follows the cursor of this tab; `report` hears of every new place once. */
export function openCursor(commands: ICommandService, report: (selection: Selection) => void): Cursor {
  const places = new Map<number, Selection>();
  const scrolls = new Map<string, Scroll>();
  let last: Selection | undefined;

  function moveTo(place: Selection): void {
    places.set(place.sheetId, place);
    if (JSON.stringify(place) === JSON.stringify(last)) return;
    last = place;
    report(place);
  }

  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (range) moveTo({ sheetId: Number(subUnitId), ...parseRange(range) });
    }
    if (id === SetScrollOperation.id) {
      const scroll = params as Scroll;
      scrolls.set(scroll.sheetId, scroll);
    }
    if (id === SetWorksheetActiveOperation.id) {
      const sheetId = Number((params as { subUnitId: string }).subUnitId);
      moveTo(places.get(sheetId) ?? { sheetId, ...START });
    }
  });

  return {
    remember: () => last,
    restore(place, book) {
      const sheet = book.sheets.find(({ id, hidden }) => id === place?.sheetId && !hidden);
      const shown = sheet ?? book.sheets.find(({ hidden }) => !hidden);
      if (!shown) return;
      const inside = sheet && place && place.row <= sheet.rows && place.column <= sheet.columns;
      const { row, column } = inside ? place : START;
      const target = { unitId: UNIT_ID, subUnitId: String(shown.id) };
      const range = cellRange(row, column);
      const primary = {
        actualRow: row - 1,
        actualColumn: column - 1,
        ...range,
        isMerged: false,
        isMergedMainCell: false,
      };
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        ...target,
        selections: [{ range, primary, style: null }],
      });
      const scroll = inside && scrolls.get(target.subUnitId);
      // The new workbook is drawn first; only then can it be scrolled.
      if (scroll) requestAnimationFrame(() => commands.syncExecuteCommand(SetScrollOperation.id, scroll));
    },
  };
}

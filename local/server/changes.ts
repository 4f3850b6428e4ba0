import type { Area } from '../workbook/area';
import type { Change } from '../workbook/workbook';

export interface Changes {
  isEmpty: boolean;
  /** Cells that changed, by sheet. */
  areas: Map<number, Area[]>;
  /** Sheets of which more than cells has changed. */
  sheets: Set<number>;
}

/** What one run changed, gathered so that every tab hears of it once. */
export interface ChangeLog {
  add(change: Change): void;
  /** Returns what was gathered and begins anew. */
  take(): Changes;
}

function noChanges(): Changes {
  return { isEmpty: true, areas: new Map(), sheets: new Set() };
}

export function openChangeLog(): ChangeLog {
  let gathered = noChanges();
  return {
    add(change) {
      gathered.isEmpty = false;
      if (change.kind === 'cells') {
        const { sheetId, area } = change;
        gathered.areas.set(sheetId, [...(gathered.areas.get(sheetId) ?? []), area]);
      } else if (change.sheetId !== undefined) {
        gathered.sheets.add(change.sheetId);
      }
    },
    take() {
      const taken = gathered;
      gathered = noChanges();
      return taken;
    },
  };
}

import type { Area } from '../workbook/area';
import type { Change } from '../workbook/workbook';

/** What one run changed, gathered so that every tab hears of it once. */
export interface ChangeLog {
  add(change: Change): void;
  /** Returns what was gathered and begins anew. */
  take(): { structure: boolean; areas: Map<number, Area[]> };
}

export function openChangeLog(): ChangeLog {
  let structure = false;
  let areas = new Map<number, Area[]>();

  return {
    add(change) {
      if (change.kind === 'structure') structure = true;
      else areas.set(change.sheetId, [...(areas.get(change.sheetId) ?? []), change.area]);
    },
    take() {
      const taken = { structure, areas };
      structure = false;
      areas = new Map();
      return taken;
    },
  };
}

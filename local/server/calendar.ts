import { serialOf } from '../workbook/zone';
import type { ChangeLog } from './changes';
import type { ServedHost } from './servedHost';

export interface Calendar {
  /** True once for each new day; what a sheet shows may then differ though nobody changed it. */
  turn(): boolean;
}

/** Watches for midnight in the workbook's own time zone: colours and TODAY() follow the day. */
export function openCalendar({ workbook, clock }: ServedHost, changes: ChangeLog): Calendar {
  const today = () => Math.floor(serialOf(clock.now(), workbook.timeZone));
  let shown = today();
  return {
    turn() {
      const day = today();
      if (day === shown) return false;
      shown = day;
      for (const { id } of workbook.sheets) {
        changes.add({ kind: 'structure', revision: workbook.revision, sheetId: id });
      }
      return true;
    },
  };
}

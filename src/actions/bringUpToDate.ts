import { addDays, type Day } from '../day/day';
import { partners } from '../schema/partners';
import { mutualData } from '../schema/practice';
import { loadAllSheets } from './loadBook';
import { logTodays } from './logToday';
import type { Ports } from './ports';
import { type Recomputed, recompute } from './recompute';
import { refreshContext } from './refreshContext';
import { settle } from './settle';
import { showDashboard } from './showDashboard';

/** Days for which an action can be undone. */
const UNDO_DAYS = 30;

/** Rules read anew, rows completed, every column and the Dashboard written: right as of now. */
export function bringUpToDate(ports: Ports): Recomputed {
  const { workbook } = ports;
  refreshContext(ports);
  const sheets = logTodays(ports, loadAllSheets(ports));
  const recomputed = recompute(ports, sheets, 'all');
  const { answers } = recomputed;
  workbook.noteCells(
    recomputed.sheets.partners,
    'stage',
    answers.partners.map((answer) => answer?.stageNote ?? ''),
  );
  workbook.noteDay(partners, sheets.today);
  showDashboard(ports, recomputed);
  forgetOldUndo(ports, sheets.today);
  workbook.markDirty(false);
  return { ...recomputed, sheets: settle(ports, recomputed, 'all') };
}

function forgetOldUndo(ports: Ports, today: Day): void {
  const loaded = ports.workbook.load(mutualData);
  const oldest = addDays(today, -UNDO_DAYS);
  ports.workbook.remove(
    loaded,
    loaded.rows.flatMap(({ day }, row) => (day !== undefined && day < oldest ? [row] : [])),
  );
}

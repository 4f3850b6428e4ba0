import { addDays, type Day } from '../day/day';
import { partners } from '../schema/partners';
import { mutualData } from '../schema/practice';
import { loadAllSheets } from './loadBook';
import { logTodays } from './logToday';
import { isOlder, migrate } from './migrations';
import type { Loaded, Ports } from './ports';
import { type Recomputed, recompute } from './recompute';
import { readContext } from './refreshContext';
import { settle } from './settle';
import { showDashboard } from './showDashboard';

/** Days for which an action can be undone. */
const UNDO_DAYS = 30;

/** Every tab read before anything is written (P7); an older workbook is migrated; then rules anew, rows completed, every column and the Dashboard written: right as of now. The Dashboard may be left to a caller who has more to say on it. */
export function bringUpToDate(ports: Ports, dashboard: 'now' | 'later' = 'now'): Recomputed {
  const { workbook } = ports;
  if (isOlder(workbook.context())) {
    readEverything(ports);
    migrate(ports);
  }
  const { context, undoRecords, loaded } = readEverything(ports);
  workbook.saveContext(context);
  const sheets = logTodays(ports, loaded);
  const recomputed = recompute(ports, sheets, 'all');
  const { answers } = recomputed;
  workbook.noteCells(
    recomputed.sheets.partners,
    'stage',
    answers.partners.map((answer) => answer?.stageNote ?? ''),
  );
  workbook.noteDay(partners, sheets.today);
  if (dashboard === 'now') showDashboard(ports, recomputed);
  forgetOldUndo(ports, undoRecords, sheets.today);
  workbook.markDirty(false);
  return { ...recomputed, sheets: settle(ports, recomputed, 'all') };
}

function readEverything(ports: Ports) {
  const context = readContext(ports);
  const undoRecords = ports.workbook.load(mutualData);
  return { context, undoRecords, loaded: loadAllSheets(ports, context) };
}

function forgetOldUndo(ports: Ports, loaded: Loaded<typeof mutualData>, today: Day): void {
  const oldest = addDays(today, -UNDO_DAYS);
  ports.workbook.remove(
    loaded,
    loaded.rows.flatMap(({ day }, row) => (day !== undefined && day < oldest ? [row] : [])),
  );
}

import { commitments } from '../schema/commitments';
import { introductions } from '../schema/introductions';
import { partners } from '../schema/partners';
import { kinds, settingsTab, team } from '../schema/practice';
import { referrals } from '../schema/referrals';
import { touchpoints } from '../schema/touchpoints';
import { loadPartnerSheets, type Sheets } from './loadBook';
import { logTodays } from './logToday';
import { isMadeNewer } from './migrations';
import type { Edit, Ports } from './ports';
import { recompute, type Scope } from './recompute';
import { readContext } from './refreshContext';
import { settle } from './settle';

/** Log rows up to which an edit is answered at once; more is the hourly run's work. */
const MOST_ROWS = 50_000;
/** A person's next edit waits behind us: better late than in their way (milliseconds). */
const PATIENCE = 3_000;

const LATER = 'Mutual will bring the columns up to date within the hour.';

/**
 * A person changed cells on one of our tabs: the partners of those rows are answered anew. Only a speed-up — edits
 * get lost (docs/platform.md, "two queued edits"), and the run puts everything right. Answers a sentence to show, or ''.
 */
export function editWatched(ports: Ports, edit: Edit): string {
  if (isMadeNewer(ports)) return '';
  if (CIRCLE.has(edit.tableId)) ports.workbook.markDirty(true);
  if (!WATCHED.has(edit.tableId)) return '';
  if (!ports.lock.acquire(PATIENCE)) return postpone(ports);
  const changesRules = RULES.has(edit.tableId);
  const context = changesRules ? readContext(ports) : ports.workbook.context();
  const loaded = loadPartnerSheets(ports, context);
  if (changesRules) ports.workbook.saveContext(context);
  const sheets = logTodays(ports, loaded);
  if (sheets.touchpoints.rows.length + sheets.referrals.rows.length > MOST_ROWS) return postpone(ports);
  const scope: Scope = changesRules ? 'all' : partnersOf(ports, sheets, edit);
  settle(ports, recompute(ports, sheets, scope), scope);
  return '';
}

/** Tabs whose words every row is read by. */
const RULES: ReadonlySet<string> = new Set([settingsTab.id, kinds.id, team.id]);
/** Tabs that no partner's columns depend on: the Circle panel reads them afresh, their own columns wait for the hour. */
const CIRCLE: ReadonlySet<string> = new Set([introductions.id, commitments.id]);
const WATCHED: ReadonlySet<string> = new Set([partners.id, touchpoints.id, referrals.id, ...RULES]);

function postpone(ports: Ports): string {
  ports.workbook.markDirty(true);
  return LATER;
}

/** The partners the edited rows belonged to until now; whose they become is found out by the recompute. */
function partnersOf(ports: Ports, sheets: Sheets, { tableId, firstRow, lastRow }: Edit): ReadonlySet<string> {
  if (tableId === partners.id) {
    const rows = ports.workbook.rowsBetween(sheets.partners, firstRow, lastRow);
    return new Set(rows.map((row) => sheets.partners.rows[row]?.id ?? ''));
  }
  const log = tableId === touchpoints.id ? sheets.touchpoints : sheets.referrals;
  const edited = ports.workbook.rowsBetween(log, firstRow, lastRow);
  return new Set(edited.map((row) => log.rows[row]?.partnerId ?? ''));
}

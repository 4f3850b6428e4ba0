import { findFindings } from '../domain/check/check';
import { chooseRepairs, type Finding } from '../domain/check/findings';
import type { RowsOfTab } from '../domain/check/survey';
import type { Table } from '../schema/table';
import { TABLES } from '../schema/workbook';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
import { isNewer, isOlder, MADE_NEWER } from './migrations';
import { describeSilence } from './openSidebar';
import type { Context, Ports } from './ports';
import { Refusal } from './refusal';
import { COPIED } from './reminders';
import { fillKinds } from './setUp';

/** What is odd in the spreadsheet, and what Repair would do about it. Nothing is written. */
export function checkSpreadsheet(ports: Ports): readonly Finding[] {
  const context = ports.workbook.context();
  const newer = isNewer(context) ? MADE_NEWER : '';
  const sentences = [newer, describeReminders(ports, context)].filter((sentence) => sentence !== '');
  const rows = TABLES.flatMap((table) => rowsIfReadable(ports, table));
  return findFindings(ports.workbook.survey(), rows, { isOlder: isOlder(context), sentences });
}

/** Does those repairs that were shown and asked for, by their names, then checks again. */
export function repairSpreadsheet(ports: Ports, asked: readonly string[]): readonly Finding[] {
  return exclusively(ports, 'person', () => {
    const repairs = chooseRepairs(checkSpreadsheet(ports), asked);
    if (repairs.length > 0) {
      ports.workbook.repair(repairs);
      ports.workbook.commit();
      unlessStructure(undefined, () => {
        fillKinds(ports);
        bringUpToDate(ports);
        return undefined;
      });
    }
    return checkSpreadsheet(ports);
  });
}

/** Why reminders do not go out as they should, or ''. */
function describeReminders(ports: Ports, context: Context): string {
  if (context.file !== '' && context.file !== ports.workbook.file()) return COPIED;
  return describeSilence(ports, context) || context.reminders.trouble;
}

/** A tab that cannot be understood is for the survey to tell. */
function rowsIfReadable(ports: Ports, table: Table): RowsOfTab[] {
  return unlessStructure([], () => {
    const loaded = ports.workbook.load(table);
    const cellOf = (row: number, key: string) => ports.workbook.cellName(loaded, row, key);
    return [{ table, rows: loaded.rows, problems: loaded.problems, cellOf }];
  });
}

/** What is still not understood afterwards, the check says. */
function unlessStructure<T>(otherwise: T, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'structure') return otherwise;
    throw error;
  }
}

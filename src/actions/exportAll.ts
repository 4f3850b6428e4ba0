import { type ExportedTab, makeCsvFiles, makeJson } from '../domain/export/exportFiles';
import { mutualData } from '../schema/practice';
import { TABLES } from '../schema/workbook';
import { todayOf } from './loadBook';
import type { Ports } from './ports';
import { Refusal } from './refusal';

/** Everything in the sheet as files to keep: nothing is written. */
export interface Exported {
  readonly csvName: string;
  /** The zip of a CSV file a tab, as Base64. */
  readonly csvZip: string;
  readonly jsonName: string;
  readonly json: string;
  readonly rows: number;
  /** Why a tab is not in the files, a sentence each. */
  readonly missing: readonly string[];
}

/** One read a tab. What Mutual remembers for Undo stays out: it may hold what was forgotten since. */
export function exportAll(ports: Ports): Exported {
  const context = ports.workbook.context();
  const exportedOn = todayOf(ports, context);
  const tabs: ExportedTab[] = [];
  const missing: string[] = [];
  for (const table of TABLES) {
    if (table.id === mutualData.id) continue;
    try {
      tabs.push({ table, rows: ports.workbook.readCells(table) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      missing.push(error.message);
    }
  }
  const { zone: timeZone, locale, settings } = context;
  const book = { exportedOn, timeZone, locale, settings, tabs };
  return {
    csvName: `Mutual ${exportedOn}.zip`,
    csvZip: ports.archive.zip(makeCsvFiles(book)),
    jsonName: `Mutual ${exportedOn}.json`,
    json: makeJson(book),
    rows: tabs.reduce((sum, { rows }) => sum + rows.length, 0),
    missing,
  };
}

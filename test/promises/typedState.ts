import type { Workbook } from '../../local/workbook/workbook';
import { TABLES } from '../../src/schema/workbook';
import { readTab } from './readBook';

const OURS_ALONE: ReadonlySet<string> = new Set(['runLog', 'data']);

/** Every typed cell of every tab of rows, one text a row: what must be the same however often something was interrupted. */
export function typedState(workbook: Workbook): Readonly<Record<string, readonly string[]>> {
  const tables = TABLES.filter(({ id }) => !OURS_ALONE.has(id));
  return Object.fromEntries(
    tables.map((table) => {
      const tab = readTab(workbook, table);
      const typed = Object.entries(table.columns).filter(([, column]) => !column.computed);
      const textOf = (at: number) => typed.map(([key]) => String(tab.cell(at, key))).join(' | ');
      // The cell Mutual is ours: a day and a counter.
      const rows = tab.at.map(textOf).filter((text) => !text.startsWith('Mutual | '));
      return [table.name, rows];
    }),
  );
}

/** Where two states differ, in words; [] when they are the same. */
export function describeDifference(
  wanted: ReturnType<typeof typedState>,
  found: ReturnType<typeof typedState>,
): string[] {
  return Object.keys(wanted).flatMap((tab) => {
    const [before = [], now = []] = [wanted[tab], found[tab]];
    const missing = without(before, now).map((row) => `${tab} lacks: ${row}`);
    const extra = without(now, before).map((row) => `${tab} has too much: ${row}`);
    return [...missing, ...extra];
  });
}

/** The rows of the first that the second has fewer of. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

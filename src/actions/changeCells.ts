import type { Partner } from '../schema/partners';
import type { RowOf, Table } from '../schema/table';
import { type ChangedRow, changedRow } from './journal';
import type { Sheets } from './loadBook';
import type { Loaded, Ports } from './ports';
import { type ActionResult, findPartner, writeOnce } from './writeOnce';

export interface PlannedChange<T extends Table> {
  /** Empty when the cells say it already. */
  readonly changed: readonly ChangedRow[];
  readonly save: () => Loaded<T>;
}

/** Typed cells of one row to write for a person's named action: only those that differ, and how to take them back. */
export function planCells<T extends Table>(
  ports: Ports,
  loaded: Loaded<T>,
  row: number,
  change: Partial<RowOf<T>>,
): PlannedChange<T> {
  const { before, after } = changedRow(loaded, row, change);
  const differing = Object.keys(change).filter((key) => before[key] !== after[key]);
  if (differing.length === 0) return { changed: [], save: () => loaded };
  const kept = Object.fromEntries(Object.entries(change).filter(([key]) => differing.includes(key)));
  const narrowed = kept as Partial<RowOf<T>>;
  return {
    changed: [changedRow(loaded, row, narrowed)],
    save: () => ports.workbook.overwrite(loaded, new Map([[row, narrowed]])),
  };
}

interface Decided<R> {
  readonly message: string;
  readonly change: Partial<R>;
}

/** Changes cells of the partner's own row. */
export function changePartner(
  ports: Ports,
  requestId: string,
  partnerId: string,
  decide: (sheets: Sheets, partner: Partner) => Decided<Partner>,
): ActionResult {
  return writeOnce(ports, {
    requestId,
    whose: (sheets) => findPartner(sheets, partnerId),
    plan(sheets, partner) {
      const { message, change } = decide(sheets, partner);
      const row = sheets.partners.rows.indexOf(partner);
      const { changed, save } = planCells(ports, sheets.partners, row, change);
      return { message, added: [], changed, save: () => ({ ...sheets, partners: save() }) };
    },
  });
}

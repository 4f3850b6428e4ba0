import { settingsTab } from '../schema/practice';
import { SCHEMA } from '../schema/workbook';
import type { Context, Ports } from './ports';
import { Refusal } from './refusal';

/** One step from the layout before to this one. Safe to repeat: a step that was interrupted is begun again. */
export interface Migration {
  readonly to: number;
  readonly does: string;
  apply(ports: Ports): void;
}

/** Every step there ever was, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    does: 'The cell Mutual leaves its row among the settings for the row of the headers, which sorting leaves alone.',
    apply: moveStampCell,
  },
];

/** Brings an older workbook to today's layout, step by step; each step counts only once it is written down. */
export function migrate(ports: Ports): void {
  const { workbook } = ports;
  for (const { to, apply } of MIGRATIONS) {
    if (workbook.context().schema >= to) continue;
    apply(ports);
    workbook.commit();
    workbook.saveContext({ ...workbook.context(), schema: to });
  }
}

export function isOlder({ schema }: Context): boolean {
  return schema < SCHEMA;
}

export function isNewer({ schema }: Context): boolean {
  return schema > SCHEMA;
}

/** Shown instead of writing anything into a workbook whose layout we do not know yet. */
export const MADE_NEWER =
  'This spreadsheet was made with a newer Mutual. Reload the page to get it; until then Mutual only reads here.';

/** Whether a newer Mutual wrote here; a spreadsheet that is not set up is nobody's yet. */
export function isMadeNewer({ workbook }: Ports): boolean {
  return workbook.isSetUp() && isNewer(workbook.context());
}

/** Refuses to write where a newer Mutual wrote. */
export function refuseNewer(ports: Ports): void {
  if (isMadeNewer(ports)) throw new Refusal('structure', MADE_NEWER);
}

const OLD_STAMP_ROW = 'Mutual';

function moveStampCell({ workbook }: Ports): void {
  workbook.ensureStampCell();
  const settings = workbook.load(settingsTab);
  workbook.remove(
    settings,
    settings.rows.flatMap(({ name }, row) => (name === OLD_STAMP_ROW ? [row] : [])),
  );
}

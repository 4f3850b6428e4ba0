import { indexNames } from '../domain/names';
import { commitments } from '../schema/commitments';
import { introductions } from '../schema/introductions';
import type { Partner } from '../schema/partners';
import { referrals } from '../schema/referrals';
import type { RowOf } from '../schema/table';
import { planCells } from './changeCells';
import { loadAllSheets, loadPartnerSheets, type Sheets } from './loadBook';
import { appendShown } from './onDemand';
import type { Loaded, Ports } from './ports';
import { Refusal } from './refusal';
import { type ActionResult, addedRow, findPartner, hasRow, linkTo, writeOnce } from './writeOnce';

type LogTable = typeof referrals | typeof commitments | typeof introductions;

/** A tab whose rows each are about one partner: where it stands among the sheets, and what it takes to judge a row of it. */
interface LogTab<T extends LogTable> {
  readonly table: T;
  /** What a row is called when it is gone. */
  readonly called: string;
  of(sheets: Sheets): Loaded<T>;
  put(sheets: Sheets, loaded: Loaded<T>): Sheets;
  load(ports: Ports): Sheets;
}

export const REFERRALS: LogTab<typeof referrals> = {
  table: referrals,
  called: 'referral',
  of: (sheets) => sheets.referrals,
  put: (sheets, loaded) => ({ ...sheets, referrals: loaded }),
  load: loadPartnerSheets,
};

export const COMMITMENTS: LogTab<typeof commitments> = {
  table: commitments,
  called: 'commitment',
  of: (sheets) => sheets.commitments,
  put: (sheets, loaded) => ({ ...sheets, commitments: loaded }),
  load: loadAllSheets,
};

export const INTRODUCTIONS: LogTab<typeof introductions> = {
  table: introductions,
  called: 'introduction',
  of: (sheets) => sheets.introductions,
  put: (sheets, loaded) => ({ ...sheets, introductions: loaded }),
  load: loadAllSheets,
};

interface Decided<R> {
  readonly message: string;
  readonly change: Partial<R>;
}

/** Adds a row about the partner under the request's id, and brings its tab into sight. */
export function addLogRow<T extends LogTable>(
  ports: Ports,
  tab: LogTab<T>,
  requestId: string,
  partnerId: string,
  decide: (sheets: Sheets, partner: Partner) => Decided<RowOf<T>>,
): ActionResult {
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => findPartner(sheets, partnerId),
      isThere: (sheets) => hasRow(tab.of(sheets), requestId),
      plan(sheets, partner) {
        const { message, change } = decide(sheets, partner);
        const row = { ...change, ...linkTo(partner), id: requestId };
        const added = [addedRow(tab.table, requestId)];
        return {
          message,
          added,
          changed: [],
          save: () => tab.put(sheets, appendShown(ports, tab.of(sheets), row)),
        };
      },
    },
    tab.load,
  );
}

/** Changes cells of one row. */
export function changeLogRow<T extends LogTable>(
  ports: Ports,
  tab: LogTab<T>,
  requestId: string,
  rowId: string,
  decide: (sheets: Sheets, row: RowOf<T>, partner: Partner) => Decided<RowOf<T>>,
): ActionResult {
  const find = (sheets: Sheets) => findRow(tab.of(sheets), rowId, tab.called);
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => ownerOf(sheets, find(sheets).row),
      plan(sheets, partner) {
        const { index, row } = find(sheets);
        const { message, change } = decide(sheets, row, partner);
        const { changed, save } = planCells(ports, tab.of(sheets), index, change);
        return { message, added: [], changed, save: () => tab.put(sheets, save()) };
      },
    },
    tab.load,
  );
}

/** The row with this id, and where it stands among the loaded ones. */
function findRow<R extends { readonly id: string }>(
  { rows }: { readonly rows: readonly R[] },
  rowId: string,
  what: string,
): { readonly index: number; readonly row: R } {
  const index = rows.findIndex(({ id }) => id !== '' && id === rowId);
  const row = rows[index];
  if (!row) throw new Refusal('gone', `This ${what} is no longer in the spreadsheet. Reload the panel.`);
  return { index, row };
}

/** The partner a log row is about. */
function ownerOf(
  sheets: Sheets,
  row: { readonly partner: string; readonly partnerId: string; readonly resolvedFrom: string },
): Partner {
  const match = indexNames(sheets.partners.rows, ({ partner }) => partner).matchRow(row);
  if ('found' in match) return match.found;
  throw new Refusal('gone', `“${row.partner}” is no partner any more, or two. Put the row right first.`);
}

import { normaliseName } from '../domain/names';
import type { Partner } from '../schema/partners';
import type { Table } from '../schema/table';
import { exclusively } from './exclusive';
import { type AddedRow, type ChangedRow, isRecorded, type RemovedRow, recordUndo } from './journal';
import { loadPartnerSheets, type Sheets } from './loadBook';
import type { Ports } from './ports';
import { recompute, type Scope } from './recompute';
import { Refusal } from './refusal';
import { settle } from './settle';

/** What an action on a partner leaves behind for whoever shows it. */
export interface ActionResult {
  readonly message: string;
  readonly partnerId: string;
  readonly sheets: Sheets;
  readonly undoId: string;
}

/** What an action is about to write, decided before anything is written: how to take it back goes into the sheet first. */
export interface Plan {
  readonly message: string;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  readonly removed?: readonly RemovedRow[];
  /** Writes it; answers the sheets as they are then. */
  readonly save: () => Sheets;
}

/** One intention of a person on one partner. */
export interface Intention {
  readonly requestId: string;
  /** The partner it is about; refuses when there is none. */
  readonly whose: (sheets: Sheets) => Partner;
  /** Whether the request's row is there already: it was carried out, only its answer got lost. */
  readonly isThere?: (sheets: Sheets) => boolean;
  readonly plan: (sheets: Sheets, partner: Partner) => Plan;
  /** Whose columns are computed afterwards: the partner's alone unless said. */
  readonly scope?: Scope;
}

const ALREADY = 'Saved already.';

/**
 * Reads, remembers how to undo what the person means, writes it, then the partner's columns. A repeated request only
 * answers; interrupted in between, it goes on. `load` says which tabs the intention needs.
 */
export function writeOnce(
  ports: Ports,
  { requestId, whose, isThere, plan, scope: wider }: Intention,
  load: (ports: Ports) => Sheets = loadPartnerSheets,
): ActionResult {
  return exclusively(ports, 'person', () => {
    const sheets = load(ports);
    const partner = whose(sheets);
    const partnerId = partner.id;
    if (isThere?.(sheets)) return { message: 'Logged already.', partnerId, sheets, undoId: requestId };
    const { message, added, changed, removed = [], save } = plan(sheets, partner);
    if (added.length + changed.length + removed.length === 0) {
      const undoId = isRecorded(ports, requestId) ? requestId : '';
      return { message: undoId === '' ? message : ALREADY, partnerId, sheets, undoId };
    }
    recordUndo(ports, requestId, { what: message, added, changed, removed }, sheets.today);
    const scope = wider ?? new Set([partnerId]);
    const settled = settle(ports, recompute(ports, save(), scope), scope, load);
    return { message, partnerId, sheets: settled, undoId: requestId };
  });
}

/** The partner with this id. */
export function findPartner(sheets: Sheets, partnerId: string): Partner {
  const partner = sheets.partners.rows.find(({ id }) => id === partnerId && id !== '');
  if (!partner)
    throw new Refusal(
      'gone',
      'This partner is no longer on the Partners tab. Choose one again.',
      'partnerId',
    );
  return partner;
}

/** The cells by which a log row says whose it is. */
export function linkTo(partner: Partner) {
  return { partner: partner.partner, partnerId: partner.id, resolvedFrom: normaliseName(partner.partner) };
}

export function hasRow(loaded: { readonly rows: readonly { readonly id: string }[] }, id: string): boolean {
  return loaded.rows.some((row) => row.id === id);
}

/** How an added row is remembered. */
export function addedRow(table: Table, id: string): AddedRow {
  return { table: table.id, id };
}

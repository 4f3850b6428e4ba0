import { type MergedCells, mergeCells, type Preferences } from '../domain/merge/mergeCells';
import { type MovedRows, rowMover } from '../domain/merge/moveRows';
import { MERGE_SENTENCES as sentences } from '../domain/merge/words';
import { type Partner, partners as partnersTable } from '../schema/partners';
import type { Table } from '../schema/table';
import { changedRow, isRecorded, removedRow } from './journal';
import { LOGS, loadAllSheets, type Sheets } from './loadBook';
import type { Loaded, Ports } from './ports';
import { Refusal } from './refusal';
import { refuseLoss } from './refuseLoss';
import { type ActionResult, findPartner, type Plan, writeOnce } from './writeOnce';

type Log = (typeof LOGS)[number];

/** What merging two partners would do. */
export interface MergePreview extends Omit<MergedCells, 'change'> {
  readonly stays: Partner;
  readonly goes: Partner;
  /** How many rows of each log come over. */
  readonly moves: Readonly<Record<Log, number>>;
  /** How many rows name both today, and so count for nobody. */
  readonly joined: number;
  /** Says what was shown: when it is not so any more, `mergePartners` refuses. */
  readonly seen: string;
}

/** Which two rows, which cells are preferred, and what was seen. */
export interface MergeOrder {
  readonly staysId: string;
  readonly goesId: string;
  readonly prefer: Preferences;
  readonly seen: string;
}

/** Room for the apostrophe and for what people still write; Sheets ends a cell at 50,000 characters. */
const LONGEST_NOTES = 45_000;

/** Shows what merging would do. Refuses where something would be lost. Nothing is written. */
export function previewMerge(ports: Ports, staysId: string, goesId: string): MergePreview {
  const sheets = loadAllSheets(ports);
  const two = findBoth(sheets, staysId, goesId);
  const cells = mergeCells(two.stays, two.goes);
  refuseLoss(ports, sheets, two, Object.keys(cells.change));
  return describeMerge(ports, two, cells, moveRows(ports, sheets, two));
}

/** Makes one partner of two, as previewed: one row, all that was logged with either, one undo. */
export function mergePartners(ports: Ports, requestId: string, order: MergeOrder): ActionResult {
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => findPartner(sheets, order.staysId),
      plan: (sheets) => planMerge(ports, requestId, order, sheets),
      scope: 'all',
    },
    loadAllSheets,
  );
}

/** A merge begun before and interrupted is finished: part of what was seen is done. */
function planMerge(ports: Ports, requestId: string, order: MergeOrder, sheets: Sheets): Plan {
  const isBegun = isRecorded(ports, requestId);
  const isThere = sheets.partners.rows.some(({ id }) => id === order.goesId);
  if (isBegun && !isThere) return { message: '', added: [], changed: [], save: () => sheets };
  const two = findBoth(sheets, order.staysId, order.goesId);
  const moved = moveRows(ports, sheets, two);
  const { seen } = describeMerge(ports, two, mergeCells(two.stays, two.goes), moved);
  if (!isBegun && seen !== order.seen) throw new Refusal('busy', sentences.changedMeanwhile);
  const { change } = mergeCells(two.stays, two.goes, order.prefer);
  refuseLoss(ports, sheets, two, Object.keys(change));
  if ((change.notes ?? '').length > LONGEST_NOTES) throw new Refusal('input', sentences.tooLong, 'otherId');
  return {
    message: sentences.merged(two.stays.partner, two.goes.partner),
    added: [],
    changed: rememberChanges(sheets, two, change, moved),
    removed: [removedRow(sheets.partners, sheets.partners.rows.indexOf(two.goes))],
    save: () => applyMerge(ports, sheets, two, change, moved),
  };
}

interface Two {
  readonly stays: Partner;
  readonly goes: Partner;
}

function findBoth(sheets: Sheets, staysId: string, goesId: string): Two {
  if (staysId === goesId) throw new Refusal('input', sentences.itself, 'otherId');
  const goes = sheets.partners.rows.find(({ id }) => id === goesId && id !== '');
  if (!goes) throw new Refusal('gone', sentences.goneMeanwhile, 'otherId');
  return { stays: findPartner(sheets, staysId), goes };
}

type Moved = Readonly<Record<Log, MovedRows>>;

function moveRows(ports: Ports, sheets: Sheets, { stays, goes }: Two): Moved {
  const move = rowMover(sheets.partners.rows, stays, goes, () => ports.ids.fresh());
  return {
    touchpoints: move(sheets.touchpoints.rows),
    referrals: move(sheets.referrals.rows),
    introductions: move(sheets.introductions.rows),
    commitments: move(sheets.commitments.rows),
  };
}

function describeMerge(
  ports: Ports,
  { stays, goes }: Two,
  { fills, differing, noted }: MergedCells,
  moved: Moved,
): MergePreview {
  const moves = {
    touchpoints: moved.touchpoints.changes.size,
    referrals: moved.referrals.changes.size,
    introductions: moved.introductions.changes.size,
    commitments: moved.commitments.changes.size,
  };
  const joined = LOGS.reduce((sum, log) => sum + moved[log].joined, 0);
  const shown = [stays.partner, goes.partner, fills, differing, noted, moves, joined];
  const seen = ports.ids.fingerprint(JSON.stringify(shown));
  return { stays, goes, fills, differing, noted, moves, joined, seen };
}

function rememberChanges(sheets: Sheets, { stays }: Two, change: Partial<Partner>, moved: Moved) {
  const ofLogs = LOGS.flatMap((log) => {
    const loaded: Loaded<Table> = sheets[log];
    return [...moved[log].changes].map(([row, moves]) => changedRow(loaded, row, { ...moves }));
  });
  if (Object.keys(change).length === 0) return ofLogs;
  return [changedRow(sheets.partners, sheets.partners.rows.indexOf(stays), change), ...ofLogs];
}

/** Notes first and the row last: interrupted anywhere, nothing typed is in neither of the two. */
function applyMerge(
  ports: Ports,
  sheets: Sheets,
  { stays, goes }: Two,
  { notes, ...cells }: Partial<Partner>,
  moved: Moved,
): Sheets {
  const { workbook } = ports;
  const write = (loaded: Loaded<typeof partnersTable>, change: Partial<Partner>) =>
    workbook.overwrite(loaded, new Map([[sheets.partners.rows.indexOf(stays), change]]));
  const noted = notes === undefined ? sheets.partners : write(sheets.partners, { notes });
  const filled = write(noted, cells);
  const logs = {
    touchpoints: workbook.overwrite(sheets.touchpoints, moved.touchpoints.changes),
    referrals: workbook.overwrite(sheets.referrals, moved.referrals.changes),
    introductions: workbook.overwrite(sheets.introductions, moved.introductions.changes),
    commitments: workbook.overwrite(sheets.commitments, moved.commitments.changes),
  };
  workbook.remove(filled, [sheets.partners.rows.indexOf(goes)]);
  workbook.commit();
  return { ...sheets, ...logs, partners: workbook.load(partnersTable) };
}

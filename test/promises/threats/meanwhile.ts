import { partners } from '../../../src/schema/partners';
import type { Table } from '../../../src/schema/table';
import { touchpoints } from '../../../src/schema/touchpoints';
import { BEN, type Practice } from '../../support/practice';
import { findWrongColumns } from '../oracle';
import { readTab } from '../readBook';
import { aCall, aScene, aWaitingTeam, runTriggers } from './scene';

const small = (() => {
  const practice = aWaitingTeam();
  for (const name of ['Cleo Quill', 'Abel Quill', 'Bea Quill']) {
    practice.typeRow('Partners', { Partner: name, Owner: 'Ana' });
    practice.typeRow('Touchpoints', { Date: '2026-02-02', Partner: name, Kind: 'Call' });
  }
  practice.ask('updateNow', {});
  return practice.host.snapshot();
})();

type Act = (practice: Practice) => void;

const tab = (practice: Practice, table: Table) => readTab(practice.host.workbook, table);
const area = (practice: Practice, table: Table) => {
  const { sheet, headerRow } = tab(practice, table);
  const rows = sheet.rowCount - headerRow;
  return { sheetId: sheet.id, area: { row: headerRow + 1, column: 1, rows, columns: sheet.columnCount } };
};
const sort =
  (table: Table, key: string, ascending: boolean): Act =>
  (practice) =>
    void practice.host.sortRange(BEN, {
      ...area(practice, table),
      keys: [{ column: tab(practice, table).columns.get(key) ?? 1, ascending }],
    });
const edit =
  (table: Table, index: number, key: string, value: string | null): Act =>
  (practice) => {
    const { sheet, columns, at } = tab(practice, table);
    const row = index < 0 ? (at.at(-1) ?? 1) + 1 : (at[index] ?? 2);
    practice.host.edit(BEN, { sheetId: sheet.id, row, column: columns.get(key) ?? 1, values: [[value]] });
  };
const lines =
  (what: 'insertRows' | 'deleteRows', table: Table, index: number): Act =>
  (practice) => {
    const { sheet, at } = tab(practice, table);
    practice.host[what](BEN, { sheetId: sheet.id, at: at[index] ?? 2, count: 1 });
  };

/** What a person does to rows while Mutual is at work. The partner who is logged stands first. */
export const ACTS: Readonly<Record<string, Act>> = {
  'sorts partners by name': sort(partners, 'partner', true),
  'sorts partners backwards': sort(partners, 'partner', false),
  'sorts touchpoints': sort(touchpoints, 'partner', true),
  'inserts a row above all partners': lines('insertRows', partners, 0),
  'inserts a row above all touchpoints': lines('insertRows', touchpoints, 0),
  'deletes a partner': lines('deleteRows', partners, 4),
  'deletes a touchpoint': lines('deleteRows', touchpoints, 0),
  'moves a partner to the end': (practice) => {
    const { sheet, at } = tab(practice, partners);
    const to = (at.at(-1) ?? 1) + 1;
    practice.host.moveRows(BEN, { sheetId: sheet.id, at: at[1] ?? 2, count: 1, to });
  },
  'types a partner below the last': edit(partners, -1, 'partner', 'Typed Meanwhile'),
  'types a touchpoint below the last': edit(touchpoints, -1, 'partner', 'Bea Quill'),
  'changes an owner': edit(partners, 5, 'owner', 'Chiara'),
  'clears a date': edit(touchpoints, 1, 'date', null),
};

interface Deed {
  readonly name: string;
  /** What somebody did before. */
  readonly before?: Act;
  run(practice: Practice): void;
}

const REQUEST = 'request-meanwhile-1';
const log: Act = (practice) => {
  const first = String(aScene(small).cell('Partners', 2, 'Partner row id'));
  const input = aCall(first, REQUEST);
  for (let time = 0; time < 2; time++)
    practice.host.call(BEN, 'rpc', [JSON.stringify({ call: 'logTouchpoint', input })]);
};
const renameHeader: Act = (practice) => {
  const { sheet, headerRow, columns } = tab(practice, touchpoints);
  const column = columns.get('notes') ?? 1;
  practice.host.edit(BEN, { sheetId: sheet.id, row: headerRow, column, values: [['Remarks']] });
};

export const DEEDS: readonly Deed[] = [
  { name: 'a log', run: log },
  { name: 'a log under headers somebody renamed', before: renameHeader, run: log },
  { name: 'the daily run', run: (practice) => void runTriggers(practice) },
];

/** The words people typed, wherever they stand now. */
const wordsOf = (practice: Practice): string[] =>
  [partners, touchpoints].flatMap((table: Table) => {
    const read = tab(practice, table);
    const typed = Object.keys(table.columns).filter((key) => !table.columns[key]?.computed);
    const lines = read.at.map((row) => typed.map((key) => String(read.cell(row, key))).join(' | '));
    return lines.filter((line) => /[^ |]/.test(line)).sort();
  });

/** Ids are drawn anew here: those of the snapshot came from the usual seed. */
function begin({ before }: Deed): Practice {
  const practice = aScene(small, undefined, { seed: 6 });
  before?.(practice);
  return practice;
}

/**
 * The act in each gap between two calls of the deed; then a run. Answers what is wrong, [] if nothing. Between its last
 * look and the arrival of its write Mutual cannot see what moves (docs/promises.md): words are not counted there.
 */
export function meddle(deed: Deed, name: string, from = 1, step = 1): string[] {
  const act = ACTS[name];
  if (!act) throw new Error(`Nobody ${name}.`);
  const before = begin(deed);
  act(before);
  deed.run(before);
  before.ask('updateNow', {});
  const wanted = wordsOf(before);
  const failures: string[] = [];
  for (let gap = from, isReached = true; isReached; gap += step) {
    const practice = begin(deed);
    const where = actIn(practice, act, gap, deed);
    isReached = where !== undefined;
    if (!where) break;
    practice.ask('updateNow', {});
    const found = wordsOf(practice);
    const lost = wanted.filter((line) => !found.includes(line));
    const extra = found.length - wanted.length + lost.length > 0 || new Set(found).size < found.length;
    if (!where.isBlind && (lost.length > 0 || extra)) failures.push(`gap ${gap}: ${lost} lost of ${wanted}`);
    const wrong = findWrongColumns(practice.host.workbook, practice.host.clock.now());
    failures.push(...wrong.slice(0, 2).map((sentence) => `gap ${gap}: ${sentence}`));
  }
  return failures;
}

/** Runs the deed with the act in that gap; undefined when there are not so many. */
function actIn(practice: Practice, act: Act, gap: number, deed: Deed): { isBlind: boolean } | undefined {
  let count = 0;
  let isBlind = false;
  let reached: { isBlind: boolean } | undefined;
  practice.host.fault = ({ name }, moment) => {
    if (moment === 'after') {
      if (name === 'Range.getValues' || name === 'SpreadsheetApp.flush') isBlind = name === 'Range.getValues';
      return;
    }
    if (++count !== gap) return;
    reached = { isBlind: isBlind && name !== 'Range.getValues' };
    act(practice);
  };
  deed.run(practice);
  practice.host.fault = undefined;
  return reached;
}

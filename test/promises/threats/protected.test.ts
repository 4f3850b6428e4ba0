import { beforeAll, describe, expect, it } from 'vitest';
import type { HostSnapshot } from '../../../local/host';
import { usualVariants, VARIANTS } from '../../../local/variants';
import type { Column } from '../../../src/schema/column';
import type { Table } from '../../../src/schema/table';
import { touchpoints } from '../../../src/schema/touchpoints';
import { TABLES } from '../../../src/schema/workbook';
import { ANA, aSamplePractice, BEN, CHIARA, type Practice } from '../../support/practice';
import { findWrongColumns } from '../oracle';
import { readTab } from '../readBook';
import { aCall, aScene as aSceneWith, danaOf, dashboard, mailed, runTriggers, setClock } from './scene';

/** A column, a tab or a page that somebody protected against a colleague of theirs (docs/threats.md, R7). */

interface Owned {
  readonly table: Table;
  readonly key: string;
  readonly column: Column<unknown>;
}

const OWNED: readonly Owned[] = TABLES.flatMap((table) =>
  Object.entries(table.columns).map(([key, column]) => ({ table, key, column })),
);
const TABS = new Set(['partners', 'referrals', 'introductions', 'commitments']);
/** Ids and links stand already, nobody was nudged, and nothing is to be put right. */
const UNWRITTEN = new Set(['id', 'partnerId', 'resolvedFrom', 'nudgedOn', 'attention']);
const COMPUTED = OWNED.filter(
  ({ table, key, column }) => column.computed && TABS.has(table.id) && !UNWRITTEN.has(key),
);

function protect({ host }: Practice, tab: string, column: number | undefined, editors: string[]): void {
  const sheet = host.workbook.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`There is no tab ${tab}.`);
  const area = column === undefined ? {} : { area: { row: 1, column, rows: sheet.rowCount, columns: 1 } };
  host.workbook.protections.push({
    ...{ id: 99_001, sheetId: sheet.id, unprotected: [], description: 'Ana’s', warningOnly: false },
    ...{ editors, ...area },
  });
}

const protectColumn = (practice: Practice, { table, key }: Owned, editors: string[] = []) =>
  protect(practice, table.name, readTab(practice.host.workbook, table).columns.get(key), editors);

/** Ben sends the reminders of Ana's file, and nothing is computed yet: the run has every column to write. */
function beforeTheRun(): HostSnapshot {
  const practice = aSamplePractice();
  practice.ask('turnOnReminders', { takeOver: false }, BEN);
  const release = practice.host.holdLock('document');
  for (const { table, key } of COMPUTED) {
    const { sheet, columns, at } = readTab(practice.host.workbook, table);
    const first = at[0];
    if (first === undefined) continue;
    const values = Array.from({ length: (at.at(-1) ?? first) - first + 1 }, () => [null]);
    practice.host.edit(ANA, { sheetId: sheet.id, row: first, column: columns.get(key) ?? 0, values });
  }
  release();
  return practice.host.snapshot();
}

/** Google tells of it at the write, or only when what waits arrives: which of the two is not known (docs/platform.md, "hard protection"). */
describe.each(VARIANTS.refusedWrite)('R7: a column somebody protected, told %s', (refusedWrite) => {
  const aScene = (from: HostSnapshot): Practice =>
    aSceneWith(from, undefined, { variants: { ...usualVariants(), refusedWrite } });
  let snapshot: HostSnapshot;
  let everybody: string[];
  beforeAll(() => {
    snapshot = beforeTheRun();
    const free = aScene(snapshot);
    runTriggers(free);
    everybody = mailed(free);
  });

  it('every computed column is tried, and is blank before the run', () => {
    expect(COMPUTED.length).toBeGreaterThan(20);
    expect(everybody.length).toBeGreaterThan(1);
    expect(findWrongColumns(aScene(snapshot).host.workbook, Date.parse('2026-03-03')).length).toBeGreaterThan(
      99,
    );
  });

  it.each(COMPUTED.map((owned) => [owned.table.name, owned.column.header, owned] as const))(
    '%s, %s: the run writes all others, mails everybody, and the Dashboard names the one it left',
    (tab, header, owned) => {
      const practice = aScene(snapshot);
      const { host } = practice;
      protectColumn(practice, owned);
      expect(runTriggers(practice).map(({ ok }) => ok)).toEqual([true]);
      expect(mailed(practice)).toEqual(everybody);
      const wrong = findWrongColumns(host.workbook, host.clock.now());
      expect(wrong.filter((sentence) => !sentence.includes(owned.key))).toEqual([]);
      expect(wrong.length).toBeGreaterThan(0);
      expect(dashboard(practice)).toContain(`“${header}” on “${tab}” is protected`);
    },
  );

  it.each(COMPUTED.slice(0, 1).concat(COMPUTED.slice(-1)))(
    'with the sender allowed there, $table.name $key is written like all others, and nothing is said',
    (owned) => {
      const practice = aScene(snapshot);
      protectColumn(practice, owned, [BEN]);
      runTriggers(practice);
      expect(findWrongColumns(practice.host.workbook, practice.host.clock.now())).toEqual([]);
      expect(dashboard(practice)).not.toContain('is protected');
    },
  );

  it('whoever may edit there brings it up to date with their next run', () => {
    const practice = aScene(snapshot);
    for (const owned of COMPUTED) protectColumn(practice, owned);
    runTriggers(practice);
    practice.ask('updateNow', {}, ANA);
    expect(findWrongColumns(practice.host.workbook, practice.host.clock.now())).toEqual([]);
    expect(dashboard(practice)).not.toContain('is protected');
  });

  it.each(
    OWNED.filter(({ table }) => table.id === 'partners').map(
      (owned) => [owned.column.header, owned] as const,
    ),
  )('Partners, %s: a colleague’s log is saved whole', (_, owned) => {
    const practice = aScene(snapshot);
    protectColumn(practice, owned);
    practice.ask('logTouchpoint', aCall(danaOf(practice), 'request-protected-1'), CHIARA);
    const row = practice.row('Touchpoints', 'Touchpoint row id', 'request-protected-1');
    expect(practice.cell('Touchpoints', row, 'Partner')).toBe('Dana Kim');
    expect(practice.cell('Touchpoints', row, 'Kind')).toBe('Call');
  });

  it.each(Object.keys(touchpoints.columns))(
    'Touchpoints, %s: a colleague’s log stops with a sentence, and no half of a row is left',
    (key) => {
      const practice = aScene(snapshot);
      protectColumn(practice, { table: touchpoints, key, column: touchpoints.columns.id });
      const before = practice.freeRow('Touchpoints');
      const refused = practice.refusal(
        'logTouchpoint',
        aCall(danaOf(practice), 'request-protected-2'),
        CHIARA,
      );
      expect(refused.sentence).toMatch(/^Somebody protected this part/);
      expect(practice.freeRow('Touchpoints')).toBe(before);
    },
  );

  it.each(['Dashboard', 'Settings'])('the whole tab %s: logs are saved and reminders go out', (tab) => {
    const practice = aScene(snapshot);
    protect(practice, tab, undefined, []);
    practice.ask('logTouchpoint', aCall(danaOf(practice), 'request-protected-3'), CHIARA);
    expect(runTriggers(practice).map(({ ok }) => ok)).toEqual([true]);
    expect(mailed(practice)).toEqual(everybody);
    expect(findWrongColumns(practice.host.workbook, practice.host.clock.now())).toEqual([]);
  });

  it('the Run log: everybody is mailed, and once', () => {
    const practice = aScene(snapshot);
    protect(practice, 'Run log', undefined, []);
    runTriggers(practice);
    setClock(practice, '2026-03-03T10:00:00Z');
    runTriggers(practice);
    expect(mailed(practice)).toEqual(everybody);
  });
});
